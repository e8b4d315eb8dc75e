import { compareCodeUnits } from '../json/compareCodeUnits.js';
import type { Records } from '../records/Records.js';
import type { Finding } from '../records/Finding.js';
import { rules as allRules } from './rules/index.js';
import type { Rule } from './Rule.js';

/** All that is to be said about the records, by file and place. */
export function lint(records: Records, rules: readonly Rule[] = allRules): Finding[] {
  const findings = [...records.findings, ...rules.flatMap((rule) => rule.check(records))];
  return findings.sort(
    (a, b) => compareCodeUnits(a.file, b.file) || compareCodeUnits(a.path, b.path) || compareCodeUnits(a.rule, b.rule),
  );
}
