/** Words of all records, sorted, and where they stand. */
export interface TextIndex {
  /** Folded words in code unit order. */
  readonly terms: readonly string[];
  /** Letters that each term shares with the one before. */
  readonly shared: Uint8Array;
  /**
   * Per term who holds it and what it tells there, as `owner * 64 + weight`. An owner is a document by its number
   * or, beyond those, a facet value by its number plus that of all documents: the name of a value is indexed once,
   * and its documents are found through the value's set.
   */
  readonly owners: readonly (readonly number[])[];
  /** As `sets` of the columns: the documents that name the value itself, where others only name a narrower one. */
  readonly named: Uint32Array;
  /** Per document, written by each query: best weight of the word at hand, sum over words, words found. */
  readonly best: Uint16Array;
  readonly scores: Uint32Array;
  readonly hits: Uint8Array;
  /** The text that was last looked up: `bits` and `scores` hold its match. */
  last: string;
  /** Documents of the last query's match. */
  readonly bits: Uint32Array;
}
