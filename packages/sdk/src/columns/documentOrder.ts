import type { Resource } from '@safeguarding/data';
import { compareCodeUnits } from '../text/fold.js';

/** Months as whole numbers, thirteen a year: a known month of a year is later than the bare year; unknown is 0. */
export function monthOf({ published }: Resource): number {
  if (!published) return 0;
  const { date } = published;
  return Number(date.slice(0, 4)) * 13 + Number(date.slice(5, 7));
}

/**
 * Order of the resources without text: current before superseded, then (by default) the ones to start with,
 * then the newest, then by id.
 *
 * @returns Their places in the list.
 */
export function documentOrder(resources: readonly Resource[], startHereFirst: boolean): Uint32Array<ArrayBuffer> {
  const size = resources.length;
  const ranks = new Float64Array(size);
  const keys = new Float64Array(size);
  for (let i = 0; i < size; i++) {
    const resource = resources[i]!;
    const group = (resource.supersededBy ? 3 : 1) + (startHereFirst && !resource.startHere ? 1 : 0);
    ranks[i] = group * 2 ** 20 - monthOf(resource);
    keys[i] = ranks[i]! * size + i;
  }
  keys.sort(); // As numbers: to compare all resources by a function of ours would take several times as long.
  const order = new Uint32Array(size);
  for (let i = 0; i < size; i++) order[i] = keys[i]! % size;
  for (let from = 0, to = 1; to <= size; to++) {
    if (ranks[order[to]!] === ranks[order[from]!]) continue;
    order.subarray(from, to).sort((a, b) => compareCodeUnits(resources[a]!.id, resources[b]!.id));
    from = to;
  }
  return order;
}
