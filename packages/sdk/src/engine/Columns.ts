import type { Resource } from '@safeguarding/data';

/** The values of all facets, numbered in one sequence, facet after facet in the order of `facetNames`. */
export interface Columns {
  /** Resources in the default order. Their places are the document numbers, so the first set bits are the first page. */
  readonly documents: readonly Resource[];
  /** Documents from this number on are superseded. */
  readonly current: number;
  /** Month of publication by document, thirteen a year; see `monthOf`. 0 when unknown. */
  readonly months: readonly number[];
  /** Length of a bitset over all documents, in 32-bit words. */
  readonly words: number;
  /** Id of each value. */
  readonly values: readonly string[];
  /** Values of facet f are `starts[f]` up to, not including, `starts[f + 1]`. */
  readonly starts: readonly number[];
  /** Per facet: number of the value by id. */
  readonly numbers: readonly ReadonlyMap<string, number>[];
  /** How many documents carry each value. */
  readonly totals: Uint32Array;
  /** The documents of each value, a bitset after the other, and an empty one for values that no document carries. */
  readonly sets: Uint32Array;
  /** The same as lists: those of value v are the `totals[v]` entries before `listEnds[v]`. */
  readonly lists: Uint16Array | Uint32Array;
  readonly listEnds: Uint32Array;
  /** Values of document d are `rows[rowStarts[d]]` up to, not including, `rows[rowStarts[d + 1]]`. Small, to fit into caches. */
  readonly rows: Uint16Array | Uint32Array;
  readonly rowStarts: Uint32Array;
}
