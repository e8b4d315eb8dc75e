import type { Finding } from '../records/Finding.js';
import type { Questions } from './terminalQuestions.js';

/** What every command is given: the shared options, and the ways to answer. */
export interface CliContext {
  /** The folder of `--root`. Throws {@link UsageError} when it has no folder `records`. */
  root(): string;
  /** Whether `--json` was given. */
  json(): boolean;
  /** Asks the person at the terminal; undefined when there is no terminal or `--json` was given. */
  questions(): Promise<Questions | undefined>;
  /** The bytes of a file, or of the standard input for `-`. What cannot be read settles the exit code. */
  read(file: string): Promise<Uint8Array>;
  /** Prints findings and the line that sums up, as text or JSON, and settles the exit code. */
  finish(outcome: CommandResult): void;
  /** Prints what people read, without the sentence that sums up. */
  print(text: string): void;
  /** Writes a file that was asked for, such as an export, to the standard output: byte by byte, but to no terminal raw. */
  write(content: string): void;
}

/** What a command did, ready to be printed. An error among the findings makes the exit code 1. */
export interface CommandResult {
  readonly findings: readonly Finding[];
  readonly counts: Readonly<Record<string, number>>;
  /** Files that were written or fixed. */
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
