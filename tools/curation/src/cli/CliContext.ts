import type { Outcome } from './Outcome.js';
import type { Questions } from './Questions.js';

/** What every command is given: the shared options, and the ways to answer. */
export interface CliContext {
  /** The folder of `--root`. Throws {@link WrongUse} when it has no folder `records`. */
  root(): string;
  /** Whether `--json` was given. */
  json(): boolean;
  /** Asks the person at the terminal; undefined when there is no terminal or `--json` was given. */
  questions(): Promise<Questions | undefined>;
  /** The bytes of a file, or of the standard input for `-`. What cannot be read settles the exit code. */
  read(file: string): Promise<Uint8Array>;
  /** Prints findings and the line that sums up, as text or JSON, and settles the exit code. */
  finish(outcome: Outcome): void;
  /** Prints what people read, without the sentence that sums up. */
  print(text: string): void;
  /** Writes a file that was asked for, such as an export, to the standard output: byte by byte, but to no terminal raw. */
  write(content: string): void;
}
