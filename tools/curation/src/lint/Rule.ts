import type { Finding } from '../records/Finding.js';
import type { Records } from '../records/Records.js';

/** What a rule finds; its name is added by {@link defineRule}. */
export type Found = Omit<Finding, 'rule' | 'level'> & Partial<Pick<Finding, 'level'>>;

/** One thing that records must or should hold to. */
export interface Rule {
  readonly name: string;
  readonly description: string;
  readonly check: (records: Records) => Finding[];
  /** Fixes the text of one record file; returns the same text where there is nothing to fix or it cannot be done. */
  readonly fix?: (text: string, file: string) => string;
  /** As `fix`, for what can only be fixed by looking at the other records too. */
  readonly fixAmong?: (records: Records) => (text: string, file: string) => string;
}

/** Makes a rule whose findings carry its name, and are errors unless they say otherwise. */
export function defineRule(rule: Omit<Rule, 'check'> & { readonly check: (records: Records) => Found[] }): Rule {
  const check: Rule['check'] = (records) => {
    return rule.check(records).map((found) => ({ level: 'error', ...found, rule: rule.name }));
  };
  return { ...rule, check };
}
