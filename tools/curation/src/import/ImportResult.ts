import type { Finding } from '../records/Finding.js';
import type { Change } from './findExisting.js';

/** What an imported file became. */
export interface ImportResult {
  readonly encoding: string;
  readonly format: 'listing' | 'table' | 'JSON' | 'form';
  /** Records that the catalogue does not have, to be completed by a curator. */
  readonly drafts: readonly NewDraft[];
  /** Resources that the catalogue has, with the fields in which the file differs. */
  readonly existing: readonly { readonly source: string; readonly id: string; readonly changes: readonly Change[] }[];
  readonly unmapped: readonly UnmappedLabel[];
  /** What was read otherwise than it is written, such as `UK` as `GB`. */
  readonly understood: readonly { readonly was: string; readonly is: string; readonly sources: readonly string[] }[];
  /** Labels that are understood, and do not stand in `source-labels.json` yet, with what they mean. */
  readonly newLabels: Readonly<Record<string, readonly string[]>>;
  readonly findings: readonly Finding[];
}

/** A record of its own, and what the curator needs to complete it. */
export interface NewDraft {
  readonly source: string;
  readonly id: string;
  readonly record: Readonly<Record<string, unknown>>;
  /** The fields that are still empty and must not be. */
  readonly toWrite: readonly string[];
  readonly description: string;
  readonly leftOver: Readonly<Record<string, string>>;
}

/** A label that nobody has said the meaning of. */
export interface UnmappedLabel {
  readonly label: string;
  readonly nearest: readonly string[];
  readonly sources: readonly string[];
}
