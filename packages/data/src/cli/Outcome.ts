import type { Finding } from '../lint/Finding.js';

/** What a command did, ready to be printed. */
export interface Outcome {
  readonly findings: readonly Finding[];
  readonly counts: Readonly<Record<string, number>>;
  /** Files that were written or mended. */
  readonly written: readonly string[];
  readonly verb: 'Checked' | 'Built' | 'Not built:';
}
