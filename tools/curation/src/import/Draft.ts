import type { Finding } from '../records/Finding.js';

/** A record that a curator completes, and what has no place in it. */
export interface Draft {
  /** Where it comes from within the imported file: `line 12`, `row 5`. */
  readonly source: string;
  readonly title: string;
  /** The fields that the imported file speaks of; all others are left to {@link completeDraft}. */
  readonly fields: Readonly<Record<string, unknown>>;
  /** The places within a record that the file speaks of: a resource that exists is compared in these alone. */
  readonly paths: readonly (readonly string[])[];
  /** Somebody else's sentences: shown to the curator, never a part of the record. */
  readonly description: string;
  readonly unmapped: readonly string[];
  /** What has no field, by the name of its column. */
  readonly leftOver: Readonly<Record<string, string>>;
  /** The column that a path within the record was read from. */
  readonly columnOf?: (path: string) => string | undefined;
  /** What was read otherwise than it is written: `UK` as `GB`. */
  readonly understood?: readonly Understood[];
  /** What is wrong with the row itself, such as a cell that a spreadsheet damaged. */
  readonly findings?: readonly Finding[];
  /** Editions of which the row names an address or a language: an edition of a resource that exists is changed, never left out. */
  readonly offered?: readonly { readonly language: string; readonly url: string | null }[];
}

/** A value that was read otherwise than it is written. */
export interface Understood {
  readonly was: string;
  readonly is: string;
}
