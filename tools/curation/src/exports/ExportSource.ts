import type { Companions } from '../build/publishedJson.js';

/** What a format may need beside the dataset. */
export interface ExportSource {
  /** The address that all identifiers lie below. */
  readonly base: string;
  /** What is published beside the records: the changes of each version, and advisories. */
  readonly companions: Companions;
}
