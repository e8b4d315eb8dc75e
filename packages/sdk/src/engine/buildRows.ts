import type { Resource } from '@safeguarding/data';
import type { Catalogue } from '../catalogue/Catalogue.js';
import type { Rows } from './Columns.js';
import { compact } from './compact.js';
import { documentOrder } from './documentOrder.js';
import { expandValue } from './expandValue.js';
import { facetNames } from './query.js';
import { rawValues } from './rawValues.js';
import { schemeOf } from './schemeOf.js';
import { sortValues } from './sortValues.js';

/** Numbers the values of all facets, and writes down which of them each record is found under. */
export function buildRows(resources: readonly Resource[], concepts: Catalogue['concepts']): Rows {
  const order = documentOrder(resources, true);
  const facets = facetNames.map((facet) => {
    const known = concepts.get(schemeOf[facet]!);
    return {
      facet,
      known,
      expand: expandValue(facet, known),
      numbers: new Map<string, number>(),
      expanded: new Map<string, readonly number[]>(),
    };
  });
  // Values get numbers as they are met, and their final ones below.
  let rows = new Uint32Array(order.length * 16 + 64);
  let filled = 0;
  let longest = 0;
  const cuts = new Uint32Array(order.length * facets.length);
  const lastDocument: number[] = [];
  for (let d = 0; d < order.length; d++) {
    const resource = resources[order[d]!]!;
    const start = filled;
    for (let f = 0; f < facets.length; f++) {
      const { facet, numbers, expand, expanded } = facets[f]!;
      const raw = rawValues(resource, facet);
      for (let i = 0; i < raw.length; i++) {
        const id = raw[i]!;
        let list = expanded.get(id);
        if (!list) {
          list = expand(id).map((each) => {
            const number = numbers.get(each) ?? lastDocument.push(-1) - 1;
            numbers.set(each, number);
            return number;
          });
          expanded.set(id, list);
        }
        for (let v = 0; v < list.length; v++) {
          const value = list[v]!;
          if (lastDocument[value] === d) continue;
          lastDocument[value] = d;
          if (filled === rows.length) {
            const shorter = rows;
            rows = new Uint32Array(filled * 2);
            rows.set(shorter);
          }
          rows[filled++] = value;
        }
      }
      cuts[d * facets.length + f] = filled - start;
    }
    longest = Math.max(longest, filled - start);
  }

  const values: string[] = [];
  const starts = [0];
  const final: number[] = [];
  for (const { known, numbers } of facets) {
    for (const id of sortValues([...numbers.keys()], known)) final[numbers.get(id)!] = values.push(id) - 1;
    starts.push(values.length);
  }
  for (let r = 0; r < filled; r++) rows[r] = final[rows[r]!]!;
  return {
    order,
    values,
    starts,
    rows: compact(rows.subarray(0, filled), values.length),
    cuts: compact(cuts, longest + 1),
  };
}
