import type { Records } from '../records/Records.js';
import type { Finding } from '../records/Finding.js';

/** What a rule finds; its name is added by {@link defineRule}. */
export type Found = Omit<Finding, 'rule' | 'level'> & Partial<Pick<Finding, 'level'>>;

/** One thing that records must or should hold to. */
export interface Rule {
  readonly name: string;
  readonly description: string;
  readonly check: (records: Records) => Finding[];
  /** Mends the text of one record file; returns the same text where there is nothing to mend or it cannot be done. */
  readonly fix?: (text: string, file: string) => string;
  /** As `fix`, for what can only be mended by looking at the other records too. */
  readonly fixAmong?: (records: Records) => (text: string, file: string) => string;
}
