import type { Resource } from '@safeguarding/data';
import { allBits, setBit } from './bits.js';
import type { Columns, Rows } from './Columns.js';
import { monthOf } from './documentOrder.js';

/** Turns rows into sets: those of frequent values as bits, those of rare ones as lists. */
export function buildColumns(resources: readonly Resource[], source: Rows): Columns {
  const { order, values, starts, rows, cuts } = source;
  const size = order.length;
  const words = (size + 31) >>> 5;
  const documents = new Array<Resource>(size);
  const months = new Uint32Array(size);
  const rowStarts = new Uint32Array(size + 1);
  const facets = starts.length - 1;
  let current = size;
  for (let d = 0; d < size; d++) {
    const resource = (documents[d] = resources[order[d]!]!);
    months[d] = monthOf(resource);
    rowStarts[d + 1] = rowStarts[d]! + cuts[d * facets + facets - 1]!;
    if (current === size && resource.supersededBy) current = d;
  }

  const totals = new Uint32Array(values.length);
  for (let r = 0; r < rows.length; r++) totals[rows[r]!]!++;
  const places = new Int32Array(values.length).fill(-1);
  const listEnds = new Uint32Array(values.length);
  let frequent = 0;
  let listed = 0;
  for (let v = 0; v < values.length; v++) {
    listEnds[v] = listed;
    if (totals[v]! > words) places[v] = frequent++ * words;
    else listed += totals[v]!;
  }
  const sets = new Uint32Array(frequent * words);
  const lists = new (size <= 2 ** 16 ? Uint16Array : Uint32Array)(listed);
  for (let d = 0, r = 0; d < size; d++) {
    for (; r < rowStarts[d + 1]!; r++) {
      const value = rows[r]!;
      const at = places[value]!;
      if (at < 0) lists[listEnds[value]!++] = d;
      else setBit(sets, d, at);
    }
  }
  const numbers = starts.slice(1).map((end, f) => {
    const map = new Map<string, number>();
    for (let v = starts[f]!; v < end; v++) map.set(values[v]!, v);
    return map;
  });
  return {
    ...source,
    documents,
    current,
    months,
    words,
    all: allBits(size),
    numbers,
    totals,
    places,
    sets,
    lists,
    listEnds,
    rowStarts,
  };
}
