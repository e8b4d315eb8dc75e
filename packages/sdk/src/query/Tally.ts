import { isFrequent, isWide } from '../columns/carriersOf.js';
import type { Columns } from '../columns/Columns.js';

/** Counts of all facet values, and per facet the documents that they count. Overwritten by the next recount. */
export interface Tally {
  readonly counts: Uint32Array;
  readonly bases: readonly Uint32Array[];
  /** Room for a list of documents. */
  readonly list: Uint32Array;
  /** Per facet, what counting set by set costs, and how many values a document carries. */
  readonly setCosts: readonly number[];
  readonly averages: readonly number[];
}

/** Nanoseconds on one machine; what matters is their proportion. */
export const cost = { word: 1.2, listed: 1.3, document: 2, row: 6, value: 1.5 };

/** The counts without any filter, which are known. */
export function wholeTally(columns: Columns): Tally {
  const {
    all,
    totals,
    starts,
    words,
    documents: { length: size },
  } = columns;
  // WebAssembly counts seven times as fast; and rows of that many documents are in no cache.
  const [word, listed] = isWide(columns) ? [cost.word / 16, cost.listed / 4] : [cost.word, cost.listed];
  const facets = starts.slice(1);
  const sumOf = (f: number, call: (total: number) => number) =>
    totals.subarray(starts[f], starts[f + 1]).reduce((sum, total) => sum + call(total), 0);
  return {
    counts: totals.slice(),
    bases: facets.map(() => all.slice()),
    list: new Uint32Array((size >>> 1) + 1),
    setCosts: facets.map((_, f) => sumOf(f, (total) => (isFrequent(columns, total) ? words * word : total * listed))),
    averages: facets.map((_, f) => sumOf(f, (total) => total) / (size || 1)),
  };
}
