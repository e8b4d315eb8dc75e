import type { Resource } from '@safeguarding/data';
import { allBits } from './bits.js';
import type { Columns, Rows } from './Columns.js';

/** Adds to the rows what every query needs. */
export function buildColumns(resources: readonly Resource[], source: Rows): Columns {
  const { order, values, starts, rows, cuts } = source;
  const size = order.length;
  const facets = starts.length - 1;
  const documents = new Array<Resource>(size);
  const rowStarts = new Uint32Array(size + 1);
  let current = 0;
  for (let d = 0, start = 0; d < size; d++) {
    const resource = resources[order[d]!]!;
    documents[d] = resource;
    if (!resource.supersededBy) current = d + 1;
    rowStarts[d + 1] = start += cuts[d * facets + facets - 1]!;
  }
  const totals = new Uint32Array(values.length);
  for (let r = 0; r < rows.length; r++) totals[rows[r]!]!++;
  const numbers = starts.slice(1).map((end, f) => {
    const map = new Map<string, number>();
    for (let v = starts[f]!; v < end; v++) map.set(values[v]!, v);
    return map;
  });
  return {
    ...source,
    documents,
    current,
    words: (size + 31) >>> 5,
    all: allBits(size),
    numbers,
    totals,
    rowStarts,
  };
}
