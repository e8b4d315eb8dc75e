import { setBit } from '../columns/bits.js';
import type { Columns } from '../columns/Columns.js';
import { documentsWith } from '../columns/documentsWith.js';
import { facetNames } from '../query/query.js';
import { isInherited } from './isInherited.js';
import type { TextIndex } from './TextIndex.js';

/** The documents that carry a value only because they name a narrower one. Made by the first query that meets its name. */
export function inheritedOf(index: TextIndex, columns: Columns, value: number): Uint32Array {
  return (index.inherited[value] ??= makeSet(columns, value));
}

function makeSet(columns: Columns, value: number): Uint32Array {
  const { starts, values, documents, words } = columns;
  const facet = facetNames[starts.findIndex((start) => start > value) - 1]!;
  const set = new Uint32Array(words);
  for (const d of documentsWith(columns, value)) if (isInherited(documents[d]!, facet, values[value]!)) setBit(set, d);
  return set;
}
