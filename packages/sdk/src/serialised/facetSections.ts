import type { Resource } from '@safeguarding/data';
import type { Rows } from '../engine/Columns.js';
import { compact } from '../engine/compact.js';
import { documentOrder } from '../engine/documentOrder.js';
import { facetNames } from '../engine/query.js';
import { readVarints, writeVarints } from '../text/varints.js';
import { refuseIndex } from './refuseIndex.js';

/**
 * Names of the parts that hold the facets: the values of each, as JSON; how many of them each document carries, facet
 * after facet; and which, counted within the facet. Numbers of a kind stand together, so that they compress well. The
 * order of the documents is not there: to sort them is faster than to read it.
 */
export const facetSectionNames = ['values', 'amounts', 'carried'] as const;

/** The rows as bytes. */
export function facetSections({
  values,
  starts,
  rows,
  cuts,
}: Rows): Readonly<Record<(typeof facetSectionNames)[number], Uint8Array>> {
  const facets = facetNames.length;
  const size = cuts.length / facets;
  const amounts = new Uint32Array(cuts.length);
  const carried = new Uint32Array(rows.length);
  let filled = 0;
  for (let f = 0; f < facets; f++) {
    for (let d = 0, start = 0; d < size; d++) {
      const at = d * facets + f;
      const from = f ? cuts[at - 1]! : 0;
      amounts[f * size + d] = cuts[at]! - from;
      for (let r = start + from; r < start + cuts[at]!; r++) carried[filled++] = rows[r]! - starts[f]!;
      start += cuts[d * facets + facets - 1]!;
    }
  }
  const lists = facetNames.map((_, f) => values.slice(starts[f], starts[f + 1]));
  return {
    values: new TextEncoder().encode(JSON.stringify(lists)),
    amounts: writeVarints(amounts),
    carried: writeVarints(carried),
  };
}

/**
 * The rows that {@link facetSections} wrote.
 *
 * @throws {SafeguardingError} `invalid-data` for anything else: no bytes lead to a place outside the arrays.
 */
export function readFacetSections(sections: ReturnType<typeof facetSections>, resources: readonly Resource[]): Rows {
  const lists = readLists(sections.values);
  const values = lists.flat();
  const starts = [0];
  for (const list of lists) starts.push(starts[starts.length - 1]! + list.length);

  const facets = facetNames.length;
  const size = resources.length;
  const amounts = new Uint32Array(size * facets);
  readVarints(sections.amounts, amounts, 'index');
  const cuts = new Uint32Array(size * facets);
  const rowStarts = new Uint32Array(size);
  let longest = 0;
  let length = 0;
  for (let d = 0; d < size; d++) {
    rowStarts[d] = length;
    let cut = 0;
    for (let f = 0; f < facets; f++) {
      if (amounts[f * size + d]! > lists[f]!.length) refuse();
      cuts[d * facets + f] = cut += amounts[f * size + d]!;
    }
    longest = Math.max(longest, cut);
    length += cut;
  }
  // A value takes a byte at least: no array grows beyond what was sent.
  if (length > sections.carried.length) refuse();
  const carried = new Uint32Array(length);
  readVarints(sections.carried, carried, 'index');
  const rows = new Uint32Array(length);
  // The last document that had each value: none has it twice.
  const last = new Int32Array(values.length).fill(-1);
  for (let f = 0, next = 0; f < facets; f++) {
    for (let d = 0; d < size; d++) {
      const at = d * facets + f;
      const end = rowStarts[d]! + cuts[at]!;
      for (let r = rowStarts[d]! + (f ? cuts[at - 1]! : 0); r < end; r++) {
        const value = starts[f]! + carried[next++]!;
        if (value >= starts[f + 1]! || last[value] === d) refuse();
        last[value] = d;
        rows[r] = value;
      }
    }
  }
  return {
    order: documentOrder(resources, true),
    values,
    starts,
    rows: compact(rows, values.length),
    cuts: compact(cuts, longest + 1),
  };
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
