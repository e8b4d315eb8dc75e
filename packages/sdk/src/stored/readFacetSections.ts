import type { ForwardIndex } from '../columns/columnsOf.js';
import type { FacetDefinition } from '../model.js';
import { readVarints } from './varints.js';
import type { FacetSections } from './facetSections.js';
import { refuseIndex } from './refuseIndex.js';

/**
 * The forward index that `facetSections` wrote.
 *
 * @throws {SafeguardingError} `invalid-data` for anything else: no bytes lead to a place outside the arrays.
 */
export function readFacetSections(
  sections: FacetSections,
  facets: readonly FacetDefinition[],
  size: number,
): ForwardIndex {
  const lists = readLists(sections.values, facets);
  const facetStarts = [0];
  for (const list of lists) facetStarts.push(facetStarts[facetStarts.length - 1]! + list.length);
  const amounts = readNumbers(sections.amounts, size * facets.length);
  const starts = readStarts(amounts, size);
  const places = readNumbers(sections.carried, starts[amounts.length]!);
  const carried = new Uint32Array(places.length);
  for (let f = 0, taken = 0; f < facets.length; f++)
    taken += readFacet(carried, starts, facets.length, f, places.subarray(taken), facetStarts[f]!, facetStarts[f + 1]!);
  return { order: readOrder(readNumbers(sections.order, size)), values: lists.flat(), facetStarts, carried, starts };
}

// Short functions, each around one loop: engines compile those soonest, and this code runs once.

/** Where the values of each document and facet begin, and at last where all end. */
function readStarts(amounts: Uint32Array, size: number): Uint32Array {
  const starts = new Uint32Array(amounts.length + 1);
  for (let d = 0, row = 0, end = 0; d < size; d++) {
    for (let i = d; i < amounts.length; i += size) starts[++row] = end += amounts[i]!;
    if (end > 2 ** 31) refuse(); // Else sums would begin anew at 0.
  }
  return starts;
}

/**
 * Puts the values of one facet into the forward index.
 *
 * @returns How many there were.
 */
function readFacet(
  carried: Uint32Array,
  starts: Uint32Array,
  facets: number,
  facet: number,
  places: Uint32Array,
  first: number,
  end: number,
): number {
  // The last document that had each value: none has it twice.
  const last = new Int32Array(end - first).fill(-1);
  let taken = 0;
  for (let row = facet, d = 0; row + 1 < starts.length; row += facets, d++) {
    for (let i = starts[row]!; i < starts[row + 1]!; i++) {
      const place = places[taken++]!;
      if (!(place < end - first) || last[place] === d) refuse();
      last[place] = d;
      carried[i] = first + place;
    }
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

function readLists(bytes: Uint8Array, facets: readonly FacetDefinition[]): readonly (readonly string[])[] {
  let lists: unknown;
  try {
    lists = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    refuse();
  }
  if (!Array.isArray(lists) || lists.length !== facets.length) refuse();
  return (lists as readonly unknown[]).map((pair, f) => {
    const [name, ids] = Array.isArray(pair) ? (pair as unknown[]) : [];
    if (name !== facets[f]!.name) refuseIndex('was made for other facets');
    return Array.isArray(ids) && ids.every((id) => typeof id === 'string') ? ids : refuse();
  });
}

const refuse = (): never => refuseIndex('is damaged: its facets do not fit together');
