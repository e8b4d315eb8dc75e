import type { Concept, Resource } from '@safeguarding/data';
import { expansionOf } from '../facets.js';
import type { AnyCatalogue, FacetDefinition } from '../model.js';
import { isString } from '../must.js';
import { perCatalogue } from '../perCatalogue.js';
import { invalidResourceField, throwInvalidData } from '../validate/dataset.js';
import { addDocument } from './bitset.js';
import { documentOrder } from './documentOrder.js';

/** What the records say, as numbers: all that a stored index has to hold about facets. */
export interface ForwardIndex {
  /** Places of the resources in the dataset, in the default order. Their places here are the document numbers. */
  readonly order: Uint32Array;
  /** Ids of all facets' values, numbered in one sequence, facet after facet. */
  readonly values: readonly string[];
  /** Values of facet f are `facetStarts[f]` up to, not including, `facetStarts[f + 1]`. */
  readonly facetStarts: readonly number[];
  /** The values of each document, one document after the other, facet after facet. */
  readonly carried: Uint32Array;
  /**
   * Where the values of document d for facet f begin in `carried`: entry `d * facets + f`. One entry more says where
   * the last ones end, so that those of a document end where those of the next one begin.
   */
  readonly starts: Uint32Array;
}

/** A catalogue as columns of numbers. Nothing in it changes once it is built. */
export interface Columns extends ForwardIndex {
  readonly facets: readonly FacetDefinition[];
  /** Resources in the default order, so the first set bits are the first page. */
  readonly documents: readonly Resource[];
  /** Documents from this number on are superseded. */
  readonly current: number;
  /** How many documents carry each value. */
  readonly totals: Uint32Array;
  /** Per facet: number of the value by id. */
  readonly numbers: readonly ReadonlyMap<string, number>[];
}

/** Longer than any id or tag of a catalogue. */
const longestId = 200;

/** Values that all records together may be found under, beyond 64 for each: real ones have about 13. */
const mostValues = 2 ** 20;

/** The columns of a catalogue. They are built when it is opened. */
export const columnsOf = /* @__PURE__ */ perCatalogue((catalogue) => {
  const resources = [...catalogue.resources.values()];
  return buildColumns(resources, catalogue.facets, buildForwardIndex(resources, catalogue.facets, catalogue.concepts));
});

/** The number of each document by its id. */
export const documentNumbers = /* @__PURE__ */ perCatalogue(
  (catalogue): ReadonlyMap<string, number> => new Map(columnsOf(catalogue).documents.map(({ id }, d) => [id, d])),
);

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

/** Adds to a forward index what every query needs. */
export function buildColumns(
  resources: readonly Resource[],
  facets: readonly FacetDefinition[],
  index: ForwardIndex,
): Columns {
  const documents: Resource[] = [];
  index.order.forEach((place) => documents.push(resources[place]!));
  const superseded = documents.findIndex(({ supersededBy }) => supersededBy);
  const numbers = facets.map((_, f) => {
    const map = new Map<string, number>();
    for (let v = index.facetStarts[f]!; v < index.facetStarts[f + 1]!; v++) map.set(index.values[v]!, v);
    return map;
  });
  const totals = new Uint32Array(index.values.length);
  for (let i = 0; i < index.carried.length; i++) totals[index.carried[i]!]!++;
  return { ...index, facets, documents, current: superseded < 0 ? documents.length : superseded, totals, numbers };
}

/**
 * Numbers the values of all facets, and writes down which of them each record is found under. Records are checked on
 * the way: to go through ten thousand of them once more takes longer than the check.
 *
 * @throws {SafeguardingError} `invalid-data` with the path of the first field that is not as the engine takes it.
 */
export function buildForwardIndex(
  resources: readonly Resource[],
  facets: readonly FacetDefinition[],
  concepts: ReadonlyMap<unknown, ReadonlyMap<string, Concept>>,
): ForwardIndex {
  const known = facets.map(({ scheme }) => concepts.get(scheme));
  const expansions = facets.map((facet, f) => expansionOf(facet, known[f]));
  // Values get numbers as they are met, and their final ones below.
  const met = facets.map(() => new Map<string, number>());
  const expanded = facets.map(() => new Map<string, readonly number[]>());
  const valuesOf = facets.map(({ values }) => values);
  const lastRecord: number[] = []; // By value: no record carries one twice.
  const carried: number[] = [];
  const ends: number[] = [];

  const refuseFacet = (f: number, i: number) => {
    const { name, field = name } = facets[f]!;
    throwInvalidData(`resources[${i}].${field}`);
  };
  const numbersOf = (f: number, id: string, i: number): readonly number[] => {
    if (!isString(id) || id.length > longestId) refuseFacet(f, i);
    const numbers = expansions[f]!(id).map((value) => {
      const number = met[f]!.get(value) ?? lastRecord.push(-1) - 1;
      met[f]!.set(value, number);
      return number;
    });
    expanded[f]!.set(id, numbers);
    return numbers;
  };
  for (let i = 0; i < resources.length; i++) {
    const resource = resources[i]!;
    const field = invalidResourceField(resource);
    if (field !== undefined) throwInvalidData(`resources[${i}].${field}`);
    for (let f = 0; f < facets.length; f++) {
      // By number, not by iterators: this runs for each record of a page that has just begun.
      const ids = valuesOf[f]!(resource);
      for (let n = 0; n < ids.length; n++) {
        const numbers = expanded[f]!.get(ids[n]!) ?? numbersOf(f, ids[n]!, i);
        for (let v = 0; v < numbers.length; v++) {
          const value = numbers[v]!;
          if (lastRecord[value] === i) continue;
          lastRecord[value] = i;
          carried.push(value);
        }
        if (carried.length > mostValues + 64 * resources.length) refuseFacet(f, i);
      }
      ends.push(carried.length);
    }
  }

  const values: string[] = [];
  const facetStarts = [0];
  const final = new Uint32Array(lastRecord.length);
  met.forEach((ofFacet, f) => {
    for (const id of sortValues([...ofFacet.keys()], known[f])) final[ofFacet.get(id)!] = values.push(id) - 1;
    facetStarts.push(values.length);
  });
  const order = documentOrder(resources, true);
  return { order, values, facetStarts, ...inOrder(order, facets.length, carried, ends, final) };
}

/** What the records carry in the order of the documents, with the final numbers of the values. */
function inOrder(
  order: Uint32Array,
  facets: number,
  met: readonly number[],
  ends: readonly number[],
  final: Uint32Array,
): Pick<ForwardIndex, 'carried' | 'starts'> {
  const carried = new Uint32Array(met.length);
  const starts = new Uint32Array(order.length * facets + 1);
  let filled = 0;
  for (let d = 0; d < order.length; d++) {
    const first = order[d]! * facets;
    for (let at = first ? ends[first - 1]! : 0, f = 0; f < facets; f++) {
      for (const end = ends[first + f]!; at < end; at++) carried[filled++] = final[met[at]!]!;
      starts[d * facets + f + 1] = filled;
    }
  }
  return { carried, starts };
}

/**
 * Values of a facet in their fixed order: broader before narrower, then by code unit. A concept stands as deep as
 * its longest way down from a concept without broader ones.
 */
function sortValues(values: string[], concepts: ReadonlyMap<string, Concept> | undefined): string[] {
  values.sort(); // Without a function of ours it is an order of magnitude faster.
  if (!concepts) return values;
  const depths = new Map<string, number>();
  const depthOf = (id: string): number => {
    let depth = depths.get(id);
    if (depth === undefined) {
      depths.set(id, (depth = 0)); // Ends a circle in the data.
      for (const broader of concepts.get(id)?.broader ?? []) depth = Math.max(depth, depthOf(broader) + 1);
      depths.set(id, depth);
    }
    return depth;
  };
  const levels: string[][] = [];
  for (const id of values) (levels[depthOf(id)] ??= []).push(id);
  return levels.flat(); // Passes over depths that no value has.
}
