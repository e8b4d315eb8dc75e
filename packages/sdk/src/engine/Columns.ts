import type { Resource } from '@safeguarding/data';

/** The values of all facets, numbered in one sequence, facet after facet in the order of `facetNames`. */
export interface Columns {
  /** Resources in the default order. Their places are the document numbers, so the first set bits are the first page. */
  readonly documents: readonly Resource[];
  /** Documents from this number on are superseded. */
  readonly current: number;
  /** Year of publication by document; 0 when unknown. */
  readonly years: Uint16Array;
  /** Length of a bitset over all documents, in 32-bit words. */
  readonly words: number;
  /** Id of each value. */
  readonly values: readonly string[];
  /** Values of facet f are `starts[f]` up to, not including, `starts[f + 1]`. */
  readonly starts: readonly number[];
  /** Per facet: number of the value by id. */
  readonly numbers: readonly ReadonlyMap<string, number>[];
  /** Documents that carry each value. */
  readonly totals: Uint32Array;
  /** Per value its documents: a bitset when `dense`, else a sorted list. Each is the smaller of the two. */
  readonly sets: readonly Uint32Array[];
  /** Per value: 1 when its set is a bitset. */
  readonly dense: Uint8Array;
  /** Values of document d are `rows[rowStarts[d]]` up to, not including, `rows[rowStarts[d + 1]]`. */
  readonly rowStarts: Uint32Array;
  readonly rows: Uint32Array;
  /** Per facet: memory words that counting its values set by set has to read. */
  readonly costs: readonly number[];
}
