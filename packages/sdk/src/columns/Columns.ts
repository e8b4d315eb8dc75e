import type { Resource } from '@safeguarding/data';

/** Whole numbers in as few bytes as the largest needs. */
export type Numbers = Uint8Array | Uint16Array | Uint32Array;

/** What the records say, as numbers: all that a serialised index has to hold about facets. */
export interface Rows {
  /** Places of the resources in the dataset, in the default order. Their places here are the document numbers. */
  readonly order: Uint32Array;
  /** Ids of all facets' values, numbered in one sequence, facet after facet in the order of `facetNames`. */
  readonly values: readonly string[];
  /** Values of facet f are `starts[f]` up to, not including, `starts[f + 1]`. */
  readonly starts: readonly number[];
  /** The values of each document, one document after the other, facet after facet. Small, to fit into caches. */
  readonly rows: Numbers;
  /** How many of the values of document d belong to facet 0 up to and with f: entry `d * 8 + f`. */
  readonly cuts: Numbers;
}

/** Rows, and what is quickly made of them. */
export interface Columns extends Rows {
  /** Resources in the default order, so the first set bits are the first page. */
  readonly documents: readonly Resource[];
  /** Documents from this number on are superseded. */
  readonly current: number;
  /** Length of a bitset over all documents, in 32-bit words. */
  readonly words: number;
  /** The set of all documents. */
  readonly all: Uint32Array;
  /** Per facet: number of the value by id. */
  readonly numbers: readonly ReadonlyMap<string, number>[];
  /** How many documents carry each value. */
  readonly totals: Uint32Array;
  /** Where the row of each document begins, and at last where all end. */
  readonly rowStarts: Uint32Array;
  /** The documents of each value; made by the first query that asks for some. See `carriersOf`. */
  carriers?: Carriers;
}

/** Documents by value. */
export interface Carriers {
  /** Where the bitset of a frequent value begins in `sets`; -1 for a rare one, which is cheaper as a list. */
  readonly places: Int32Array;
  readonly sets: Uint32Array;
  /** Documents of rare values: those of value v are the `totals[v]` entries of `lists` before `listEnds[v]`. */
  readonly lists: Uint16Array | Uint32Array;
  readonly listEnds: Uint32Array;
  /** Takes a set; the result counts the documents that it shares with the one that begins at a place in `sets`. */
  readonly counter: (bits: Uint32Array) => (at: number) => number;
  /** How many documents are in a set, where something is quicker than to look at each word. */
  readonly size: ((bits: Uint32Array) => number) | undefined;
}
