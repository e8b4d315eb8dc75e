import type { Resource } from '@safeguarding/data';
import type { Catalogue } from '../catalogue/Catalogue.js';
import { findInvalidResourceField, throwInvalidData } from '../validate/dataset.js';
import type { Rows } from './Columns.js';
import { compact } from './compact.js';
import { documentOrder } from './documentOrder.js';
import { expandValue } from './expandValue.js';
import { fieldOf } from './fieldOf.js';
import { type FacetName, facetNames } from '../query/query.js';
import { schemeOf } from './schemeOf.js';
import { sortValues } from './sortValues.js';

/** Longer than any id or tag of a catalogue. */
const longestId = 200;

/** Values that all records together may be found under, beyond 64 for each: real ones have about 13. */
const mostValues = 2 ** 20;

/**
 * Numbers the values of all facets, and writes down which of them each record is found under. Records are checked on
 * the way: to go through ten thousand of them once more takes longer than the check.
 *
 * @throws {SafeguardingError} `invalid-data` with the path of the first field that is not as the engine takes it.
 */
export function buildRows(resources: readonly Resource[], concepts: Catalogue['concepts']): Rows {
  const size = resources.length;
  const facets = facetNames.length;
  const facet = Object.fromEntries(facetNames.map((name, f) => [name, f])) as Readonly<Record<FacetName, number>>;
  const known = facetNames.map((name) => concepts.get(schemeOf[name]!));
  const expand = facetNames.map((name, f) => expandValue(name, known[f]));
  // Values get numbers as they are met, and their final ones below.
  const numbers = facetNames.map(() => new Map<string, number>());
  const expanded = facetNames.map(() => new Map<string, readonly number[]>());
  const lastRecord: number[] = [];
  let met = new Uint32Array(size * 16 + 64);
  let filled = 0;
  const ends = new Uint32Array(size * facets);

  const numbersOf = (f: number, id: string, i: number): readonly number[] => {
    if (typeof id !== 'string' || id.length > longestId) throwInvalidData(`resources[${i}].${fieldOf(facetNames[f]!)}`);
    const list = expand[f]!(id).map((each) => {
      const number = numbers[f]!.get(each) ?? lastRecord.push(-1) - 1;
      numbers[f]!.set(each, number);
      return number;
    });
    expanded[f]!.set(id, list);
    return list;
  };
  const add = (i: number, f: number, id: string) => {
    const list = expanded[f]!.get(id) ?? numbersOf(f, id, i);
    for (let v = 0; v < list.length; v++) {
      const value = list[v]!;
      if (lastRecord[value] === i) continue;
      lastRecord[value] = i;
      if (filled === met.length) {
        if (filled > mostValues + 64 * size) throwInvalidData(`resources[${i}].${fieldOf(facetNames[f]!)}`);
        const shorter = met;
        met = new Uint32Array(filled * 2);
        met.set(shorter);
      }
      met[filled++] = value;
    }
  };
  const addAll = (i: number, f: number, ids: readonly string[]) => {
    for (let v = 0; v < ids.length; v++) add(i, f, ids[v]!);
    ends[i * facets + f] = filled;
  };
  for (let i = 0; i < size; i++) {
    const resource = resources[i]!;
    const field = findInvalidResourceField(resource);
    if (field !== undefined) throwInvalidData(`resources[${i}].${field}`);
    // Field by field, not by the facet's name: engines find a field that is always the same in no time.
    const { topics, audiences, type, contexts, places, publishers, editions } = resource;
    addAll(i, facet.topics, topics);
    addAll(i, facet.audiences, audiences);
    add(i, facet.types, type);
    ends[i * facets + facet.types] = filled;
    addAll(i, facet.contexts, contexts);
    addAll(i, facet.countries, places);
    addAll(i, facet.regions, places);
    addAll(i, facet.publishers, publishers);
    for (let e = 0; e < editions.length; e++) add(i, facet.languages, editions[e]!.language);
    ends[i * facets + facet.languages] = filled;
  }

  const values: string[] = [];
  const starts = [0];
  const final: number[] = [];
  numbers.forEach((ofFacet, f) => {
    for (const id of sortValues([...ofFacet.keys()], known[f])) final[ofFacet.get(id)!] = values.push(id) - 1;
    starts.push(values.length);
  });
  const order = documentOrder(resources, true);
  return { order, values, starts, ...inOrder(order, met, ends, final) };
}

/** Rows in the order of the documents, with the final numbers of the values. */
function inOrder(
  order: Uint32Array,
  met: Uint32Array,
  ends: Uint32Array,
  final: readonly number[],
): Pick<Rows, 'rows' | 'cuts'> {
  const facets = facetNames.length;
  const rows = new Uint32Array(ends[ends.length - 1] ?? 0);
  const cuts = new Uint32Array(ends.length);
  let filled = 0;
  let longest = 0;
  for (let d = 0; d < order.length; d++) {
    const at = order[d]! * facets;
    const start = at ? ends[at - 1]! : 0;
    for (let f = 0; f < facets; f++) cuts[d * facets + f] = ends[at + f]! - start;
    const end = ends[at + facets - 1]!;
    longest = Math.max(longest, end - start);
    for (let r = start; r < end; r++) rows[filled++] = final[met[r]!]!;
  }
  return { rows: compact(rows, final.length), cuts: compact(cuts, longest + 1) };
}
