import type { Finding } from '../records/Finding.js';

/** What a command did, ready to be printed. An error among the findings makes the exit code 1. */
export interface Outcome {
  readonly findings: readonly Finding[];
  readonly counts: Readonly<Record<string, number>>;
  /** Files that were written or mended. */
  readonly written: readonly string[];
  /**
   * Whether people get the number of warnings instead of the warnings.
   * @default false
   */
  readonly countsWarnings?: boolean;
  /** The first word of the line that sums up: `Checked`, `Built`. */
  readonly verb: string;
  /** Paragraphs between the findings and the line that sums up, for people alone. */
  readonly text?: readonly string[];
  /** What `--json` says beyond findings, counts and written files. */
  readonly details?: Readonly<Record<string, unknown>>;
}
