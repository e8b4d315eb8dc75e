import type { Resource } from '@safeguarding/data';
import type { Catalogue } from '../catalogue/Catalogue.js';
import type { Columns } from './Columns.js';
import { documentOrder } from './documentOrder.js';
import { expandValue, schemeOf } from './expandValue.js';
import { Growing } from './Growing.js';
import { facetNames } from './query.js';
import { rawValues } from './rawValues.js';
import { valueOrder } from './valueOrder.js';

/** Turns records into columns: one pass over them to number the values, one over the rows to fill the sets. */
export function buildColumns(resources: readonly Resource[], concepts: Catalogue['concepts']): Columns {
  const documents = documentOrder(resources);
  const words = (documents.length + 31) >>> 5;
  const years = new Uint16Array(documents.length);
  const rowStarts = new Uint32Array(documents.length + 1);
  const growing = new Growing();

  // Values get numbers as they are met, and their final ones below.
  const met: string[] = [];
  const facetOf: number[] = [];
  const lastDocument: number[] = [];
  const readers = facetNames.map((facet, f) => {
    const expand = expandValue(facet, concepts);
    const numbers = new Map<string, number>();
    const expanded = new Map<string, readonly number[]>();
    const numberOf = (id: string): number => {
      let number = numbers.get(id);
      if (number === undefined) {
        numbers.set(id, (number = met.length));
        met.push(id);
        facetOf.push(f);
        lastDocument.push(-1);
      }
      return number;
    };
    return (raw: string): readonly number[] => {
      let list = expanded.get(raw);
      if (!list) expanded.set(raw, (list = expand(raw).map(numberOf)));
      return list;
    };
  });
  documents.forEach((resource, d) => {
    years[d] = Number.parseInt(resource.published?.date ?? '0', 10);
    readers.forEach((read, f) => {
      for (const raw of rawValues[facetNames[f]!](resource)) {
        for (const value of read(raw)) {
          if (lastDocument[value] === d) continue;
          lastDocument[value] = d;
          growing.push(value);
        }
      }
    });
    rowStarts[d + 1] = growing.length;
  });

  const orders = facetNames.map((facet) => valueOrder(schemeOf[facet] && concepts.get(schemeOf[facet])));
  const sorted = met
    .map((_, v) => v)
    .sort((a, b) => facetOf[a]! - facetOf[b]! || orders[facetOf[a]!]!(met[a]!, met[b]!));
  const finalNumber = new Uint32Array(met.length);
  sorted.forEach((v, i) => (finalNumber[v] = i));
  const rows = growing.view().map((v) => finalNumber[v]!);
  const values = sorted.map((v) => met[v]!);
  const numbers = facetNames.map(() => new Map<string, number>());
  sorted.forEach((v, i) => numbers[facetOf[v]!]!.set(met[v]!, i));
  const starts = [0];
  for (const facet of numbers) starts.push(starts.at(-1)! + facet.size);

  const { totals, sets, dense } = fillSets(rows, rowStarts, values.length, words);
  const costs = facetNames.map((_, f) =>
    sets.slice(starts[f], starts[f + 1]).reduce((sum, set) => sum + set.length, 0),
  );
  const current = documents.findIndex((resource) => resource.supersededBy);
  return {
    documents,
    current: current < 0 ? documents.length : current,
    years,
    words,
    values,
    starts,
    numbers,
    totals,
    sets,
    dense,
    rowStarts,
    rows,
    costs,
  };
}

function fillSets(
  rows: Uint32Array,
  rowStarts: Uint32Array,
  count: number,
  words: number,
): Pick<Columns, 'totals' | 'sets' | 'dense'> {
  const totals = new Uint32Array(count);
  for (const value of rows) totals[value]!++;
  const dense = new Uint8Array(count);
  const sets = Array.from(totals, (total, value) => {
    dense[value] = total > words ? 1 : 0;
    return new Uint32Array(Math.min(total, words));
  });
  const filled = new Uint32Array(count);
  for (let d = 0; d + 1 < rowStarts.length; d++) {
    for (let i = rowStarts[d]!; i < rowStarts[d + 1]!; i++) {
      const value = rows[i]!;
      if (dense[value]) sets[value]![d >>> 5]! |= 1 << (d & 31);
      else sets[value]![filled[value]!++] = d;
    }
  }
  return { totals, sets, dense };
}
