import { setBit } from './bits.js';
import type { Carriers, Columns } from './Columns.js';

/** The documents of all values: those of frequent ones as bits, those of rare ones as lists. A first page needs none. */
export function carriersOf(columns: Columns): Carriers {
  return (columns.carriers ??= buildCarriers(columns));
}

function buildCarriers({ values, totals, rows, rowStarts, words, documents: { length: size } }: Columns): Carriers {
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
  return { places, sets, lists, listEnds };
}
