import type { Numbers, Rows } from '../columns/Columns.js';
import { compact } from '../columns/compact.js';
import { facetNames } from '../query/query.js';
import { readVarints } from './varints.js';
import type { FacetSections } from './facetSections.js';
import { refuseIndex } from './refuseIndex.js';

/**
 * The rows that `facetSections` wrote.
 *
 * @throws {SafeguardingError} `invalid-data` for anything else: no bytes lead to a place outside the arrays.
 */
export function readFacetSections(sections: FacetSections, size: number): Rows {
  const lists = readLists(sections.values);
  const values = lists.flat();
  const starts = [0];
  for (const list of lists) starts.push(starts[starts.length - 1]! + list.length);
  const amounts = readAmounts(sections.amounts, size * lists.length);
  const { cuts, ends } = readCuts(amounts, size);
  const carried = readNumbers(sections.carried, ends[size]!);
  const rows = new Uint32Array(carried.length);
  const next = ends.slice();
  for (let f = 0, taken = 0; f < lists.length; f++)
    taken += readFacet(
      rows,
      next,
      amounts.subarray(f * size, (f + 1) * size),
      carried.subarray(taken),
      starts[f]!,
      starts[f + 1]!,
    );
  const order = readOrder(readNumbers(sections.order, size));
  return { order, values, starts, rows: compact(rows, values.length), cuts };
}

// Short functions, each around one loop: engines compile those soonest, and this code runs once.

/** How many values of each facet the documents carry, facet after facet. */
function readAmounts(bytes: Uint8Array, count: number): Numbers {
  // As many bytes a number as the largest needs; a view of wider ones has to begin at a multiple of their width.
  if (bytes.length === count) return bytes;
  const wide = bytes.length === count * 2;
  if (!wide && bytes.length !== count * 4) refuse();
  return new (wide ? Uint16Array : Uint32Array)(bytes.slice().buffer);
}

/** How many values the documents carry up to each facet, and where the row of each begins; at last where all end. */
function readCuts(amounts: Numbers, size: number): { cuts: Numbers; ends: Uint32Array } {
  const cuts = new Uint32Array(amounts.length);
  const ends = new Uint32Array(size + 1);
  let longest = 0;
  for (let d = 0, at = 0, end = 0; d < size; d++) {
    let cut = 0;
    for (let i = d; i < amounts.length; i += size) cuts[at++] = cut += amounts[i]!;
    ends[d + 1] = end += cut;
    if (end > 2 ** 31) refuse(); // Else sums would begin anew at 0.
    longest = Math.max(longest, cut);
  }
  return { cuts: compact(cuts, longest + 1), ends };
}

/**
 * Puts the values of one facet into the rows.
 *
 * @param next Where each row goes on.
 * @returns How many there were.
 */
function readFacet(
  rows: Uint32Array,
  next: Uint32Array,
  amounts: Numbers,
  carried: Uint32Array,
  first: number,
  end: number,
): number {
  // The last document that had each value: none has it twice.
  const last = new Int32Array(end - first).fill(-1);
  let taken = 0;
  for (let d = 0; d < amounts.length; d++) {
    let at = next[d]!;
    for (const to = at + amounts[d]!; at < to; at++) {
      const value = carried[taken++]!;
      if (value >= end - first || last[value] === d) refuse();
      last[value] = d;
      rows[at] = first + value;
    }
    next[d] = at;
  }
  return taken;
}

/** So many numbers, which take a byte each at least: no array grows beyond what was sent. */
function readNumbers(bytes: Uint8Array, count: number): Uint32Array {
  if (count > bytes.length) refuse();
  const numbers = new Uint32Array(count);
  readVarints(bytes, numbers, 'index');
  return numbers;
}

/** Each place once. */
function readOrder(order: Uint32Array): Uint32Array {
  const met = new Uint8Array(order.length);
  for (let d = 0; d < order.length; d++) {
    const i = order[d]!;
    if (met[i] !== 0) refuse(); // Of what is beyond there is no 0, either.
    met[i] = 1;
  }
  return order;
}

function readLists(bytes: Uint8Array): readonly (readonly string[])[] {
  let lists: unknown;
  try {
    lists = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    refuse();
  }
  const fine =
    Array.isArray(lists) &&
    lists.length === facetNames.length &&
    lists.every((list) => Array.isArray(list) && list.every((id) => typeof id === 'string'));
  return fine ? (lists as readonly (readonly string[])[]) : refuse();
}

const refuse = (): never => refuseIndex('is damaged: its facets do not fit together');
