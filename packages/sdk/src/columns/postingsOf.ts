import { perCatalogue } from '../perCatalogue.js';
import type { AnyCatalogue } from '../model.js';
import { addDocument } from './bitset.js';
import { columnsOf } from './columnsOf.js';

/** Documents by value: the forward index turned round. The first query that chooses a value makes it. */
const postings = /* @__PURE__ */ perCatalogue((catalogue) => {
  const { values, documents, totals, carried, starts, facets } = columnsOf(catalogue);
  const ends = new Uint32Array(values.length + 1);
  for (let v = 0; v < values.length; v++) ends[v + 1] = ends[v]! + totals[v]!;
  const next = ends.slice();
  const lists = new Uint32Array(carried.length);
  for (let d = 0, i = 0; d < documents.length; d++)
    for (const end = starts[(d + 1) * facets.length]!; i < end; i++) lists[next[carried[i]!]!++] = d;
  return { lists, ends };
});

/** The documents that carry a value, in their order. */
export function documentsWith(catalogue: AnyCatalogue, value: number): Uint32Array {
  const { lists, ends } = postings(catalogue);
  return lists.subarray(ends[value], ends[value + 1]);
}

/** Adds the documents of a value to a set. An `undefined` number is a value that no document carries. */
export function addDocumentsWith(bits: Uint32Array, catalogue: AnyCatalogue, value: number | undefined): void {
  if (value === undefined) return;
  const documents = documentsWith(catalogue, value);
  for (let i = 0; i < documents.length; i++) addDocument(bits, documents[i]!);
}
