import type { Records } from '../records/Records.js';
import type { Found, Rule } from './Rule.js';

/** Makes a rule whose findings carry its name, and are errors unless they say otherwise. */
export function defineRule(rule: Omit<Rule, 'check'> & { readonly check: (records: Records) => Found[] }): Rule {
  const check: Rule['check'] = (records) => {
    return rule.check(records).map((found) => ({ level: 'error', ...found, rule: rule.name }));
  };
  return { ...rule, check };
}
