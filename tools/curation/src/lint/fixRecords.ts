import { allFiles, type Records } from '../records/Records.js';
import type { Rule } from './Rule.js';
import { rules as allRules } from './rules/index.js';

/** The new text of each file that can be fixed automatically, by file. The fixers run in the order of the rules. */
export function fixRecords(records: Records, rules: readonly Rule[] = allRules): Record<string, string> {
  const fixers = rules.flatMap((rule) => rule.fixAmong?.(records) ?? rule.fix ?? []);
  const broken = new Set(records.findings.map(({ file }) => file));
  const fixed = allFiles(records)
    // What is not clean JSON would lose something: a duplicate name, for instance.
    .filter(({ file }) => !broken.has(file))
    .map(({ file, text }) => ({ file, before: text, after: fixText(text, file, fixers) }))
    .filter(({ before, after }) => before !== after);
  return Object.fromEntries(fixed.map(({ file, after }) => [file, after]));
}

type Fixer = NonNullable<Rule['fix']>;

function fixText(text: string, file: string, fixers: readonly Fixer[]): string {
  return fixers.reduce((current, fix) => fix(current, file), text);
}
