import type { DeletionTable } from './deletionTable.js';
import type { Terms } from './Terms.js';

/** Words of all records, sorted, and where they stand. Arrays of numbers only: nothing has to be parsed to load one. */
export interface TextIndex extends Terms {
  /**
   * Per term who holds it and what it tells there, ascending, as `owner * 64 + weight`. An owner is a document by its
   * number or, beyond those, a facet value by its number plus that of all documents: the name of a value is indexed
   * once, and its documents are found through the value's set. Those of term t are `entries[entryStarts[t]]` up to,
   * not including, `entries[entryStarts[t + 1]]`.
   */
  readonly entries: Uint32Array;
  readonly entryStarts: Uint32Array;
  /** By value; see `inheritedOf`. */
  readonly inherited: (Uint32Array | undefined)[];
  /** By the number of edits, made for the first misspelt word. */
  readonly deletions: DeletionTable[];
  /** Per document, written by each query: best weight of the word at hand, sum over words, words found. */
  readonly best: Uint16Array;
  readonly scores: Uint32Array;
  readonly hits: Uint8Array;
  /** Documents that had all words so far, and those that have the word at hand as well. */
  alive: Uint32Array;
  touched: Uint32Array;
  /** The text that was last looked up: `bits`, `scores` and `partial` hold its match. */
  last: string;
  /** Documents of the last query's match. */
  readonly bits: Uint32Array;
  /** Whether they have some of the words only, because none has all. */
  partial: boolean;
}
