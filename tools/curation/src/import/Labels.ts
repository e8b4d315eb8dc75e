import type { KnownIds } from '../records/knownIds.js';

/** What words mean in the catalogue. A target is `topic:csam`, `publisher:icmec`, `country:PH` or `language:zh`. */
export interface Labels {
  /** The targets of a label, or those of one kind; none when nobody has said what it means. */
  readonly targetsOf: (label: string, kind?: string) => readonly string[];
  /** The ids that the catalogue has, by kind. */
  readonly ids: KnownIds;
  /** Labels that are known and look alike, the nearest first. */
  readonly nearest: (label: string) => string[];
}
