import type { Finding } from './Finding.js';
import type { RecordFile } from './Records.js';

/** A record file and what is wrong with the file itself. */
export interface ReadFile<T> {
  readonly record: RecordFile<T>;
  readonly findings: readonly Finding[];
}
