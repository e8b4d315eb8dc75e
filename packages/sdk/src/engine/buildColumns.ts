import type { Resource } from '@safeguarding/data';
import type { Catalogue } from '../catalogue/Catalogue.js';
import { setBit } from './bits.js';
import type { Columns } from './Columns.js';
import { documentOrder, monthOf } from './documentOrder.js';
import { expandValue } from './expandValue.js';
import { facetNames } from './query.js';
import { rawValues } from './rawValues.js';
import { schemeOf } from './schemeOf.js';
import { sortValues } from './sortValues.js';

/** Turns records into columns: one pass over them to number the values, one over the rows to fill the sets. */
export function buildColumns(resources: readonly Resource[], concepts: Catalogue['concepts']): Columns {
  const documents = documentOrder(resources, true).map((i) => resources[i]!);
  const words = (documents.length + 31) >>> 5;
  const rows: number[] = [];
  const rowStarts = new Uint32Array(documents.length + 1);
  // Values get numbers as they are met, and their final ones below.
  const lastDocument: number[] = [];
  const facets = facetNames.map((facet) => ({
    facet,
    known: concepts.get(schemeOf[facet]!),
    numbers: new Map<string, number>(),
    expanded: new Map<string, readonly number[]>(),
  }));
  documents.forEach((resource, d) => {
    for (const { facet, known, numbers, expanded } of facets) {
      for (const raw of rawValues(resource, facet)) {
        let list = expanded.get(raw);
        if (!list) {
          list = expandValue(facet, raw, known).map((id) => {
            const number = numbers.get(id) ?? lastDocument.push(-1) - 1;
            numbers.set(id, number);
            return number;
          });
          expanded.set(raw, list);
        }
        for (const value of list) {
          if (lastDocument[value] === d) continue;
          lastDocument[value] = d;
          rows.push(value);
        }
      }
    }
    rowStarts[d + 1] = rows.length;
  });

  const values: string[] = [];
  const starts = [0];
  const final: number[] = [];
  for (const { known, numbers } of facets) {
    for (const id of sortValues([...numbers.keys()], known)) {
      final[numbers.get(id)!] = values.length;
      numbers.set(id, values.length);
      values.push(id);
    }
    starts.push(values.length);
  }
  const totals = new Uint32Array(values.length);
  for (let r = 0; r < rows.length; r++) totals[(rows[r] = final[rows[r]!]!)]!++;
  const listEnds = new Uint32Array(values.length);
  for (let v = 1; v < values.length; v++) listEnds[v] = listEnds[v - 1]! + totals[v - 1]!;
  const lists = compact(rows, documents.length);
  const sets = new Uint32Array((values.length + 1) * words);
  for (let d = 0, r = 0; d < documents.length; d++) {
    for (const end = rowStarts[d + 1]!; r < end; r++) {
      const value = rows[r]!;
      lists[listEnds[value]!++] = d;
      setBit(sets, d, value * words);
    }
  }
  const current = documents.findIndex((resource) => resource.supersededBy);
  return {
    documents,
    current: current < 0 ? documents.length : current,
    months: documents.map(monthOf),
    words,
    values,
    starts,
    numbers: facets.map(({ numbers }) => numbers),
    totals,
    sets,
    lists,
    listEnds,
    rows: compact(rows, values.length),
    rowStarts,
  };
}

/** Half the memory where the numbers are small: what fits into a cache is twice as fast. */
const compact = (numbers: readonly number[], limit: number): Uint16Array | Uint32Array =>
  new (limit < 2 ** 16 ? Uint16Array : Uint32Array)(numbers);
