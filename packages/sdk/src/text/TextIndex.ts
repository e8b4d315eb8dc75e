/** Words of all records, sorted, and where they stand. */
export interface TextIndex {
  /** Folded words in code unit order. */
  readonly terms: readonly string[];
  /** Letters that each term shares with the one before. */
  readonly shared: Uint8Array;
  /** Owners of term t are `owners[starts[t]]` up to, not including, `owners[starts[t + 1]]`. */
  readonly starts: Uint32Array;
  /**
   * Who holds the term: a document by its number or, beyond those, a facet value by its number plus that of all
   * documents. The name of a value is indexed once, and its documents are found through the value's set.
   */
  readonly owners: Uint32Array;
  /** What the term tells of each owner. */
  readonly weights: Uint8Array;
  /** For values of a hierarchy: the documents that name the value itself, where others only name a narrower one. */
  readonly named: ReadonlyMap<number, Uint32Array>;
  /** Written by each query: best weight of the word at hand, sum over words, words found; all 0 between queries. */
  readonly best: Uint16Array;
  readonly scores: Uint32Array;
  readonly hits: Uint8Array;
  /** Documents that the word at hand, and any word, touched. */
  readonly wordTouched: Uint32Array;
  readonly touched: Uint32Array;
  /** The text that was last looked up: `bits` and `scores` hold its match. */
  last: string;
  /** Documents of the last query's match. */
  readonly bits: Uint32Array;
}
