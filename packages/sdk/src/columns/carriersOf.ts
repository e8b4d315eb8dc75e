import { countShared, setBit } from './bits.js';
import type { Carriers, Columns } from './Columns.js';
import { makeWideSets } from './makeWideSets.js';

/** From some 30,000 documents on; below it is not worth asking for WebAssembly, which a page may forbid. */
export const isWide = ({ words }: Columns): boolean => words >= 1024;

/** Whether a value's documents are a set rather than a list: where that is quicker to count, or takes less memory. */
export const isFrequent = (columns: Columns, total: number): boolean =>
  total * (isWide(columns) ? 8 : 1) > columns.words;

/** The documents of all values: those of frequent ones as bits, those of rare ones as lists. A first page needs none. */
export function carriersOf(columns: Columns): Carriers {
  return (columns.carriers ??= buildCarriers(columns));
}

/** How many documents are in a set. */
export const sizeOf = (columns: Columns, bits: Uint32Array): number =>
  columns.carriers?.size?.(bits) ?? countShared(bits, bits);

function buildCarriers(columns: Columns): Carriers {
  const { values, totals, rows, rowStarts, words, documents } = columns;
  const size = documents.length;
  const places = new Int32Array(values.length).fill(-1);
  const listEnds = new Uint32Array(values.length);
  const wide = isWide(columns);
  const length = wide ? (words + 7) & ~7 : words;
  let frequent = 0;
  let listed = 0;
  for (let v = 0; v < values.length; v++) {
    listEnds[v] = listed;
    if (isFrequent(columns, totals[v]!)) places[v] = frequent++ * length;
    else listed += totals[v]!;
  }
  const wideSets = wide ? makeWideSets(frequent, length) : undefined;
  const sets = wideSets?.sets ?? new Uint32Array(frequent * length);
  const lists = new (size <= 2 ** 16 ? Uint16Array : Uint32Array)(listed);
  for (let d = 0, r = 0; d < size; d++) {
    for (; r < rowStarts[d + 1]!; r++) {
      const value = rows[r]!;
      const at = places[value]!;
      if (at < 0) lists[listEnds[value]!++] = d;
      else setBit(sets, d, at);
    }
  }
  const counter = wideSets?.counter ?? ((bits: Uint32Array) => (at: number) => countShared(bits, sets, at));
  return { places, sets, lists, listEnds, counter, size: wideSets?.size };
}
