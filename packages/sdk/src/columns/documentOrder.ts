import type { Resource } from '@safeguarding/data';
import { byCode } from './byCode.js';

/** Months as whole numbers, thirteen a year: a known month of a year is later than the bare year; unknown is 0. */
export function monthOf({ published }: Resource): number {
  if (!published) return 0;
  const { date } = published;
  return number(date.slice(0, 4)) * 13 + Math.min(12, number(date.slice(5, 7)));
}

/** What digits say; 0 for anything else. */
const number = (digits: string): number => Math.max(0, Number.parseInt(digits, 10) || 0);

/**
 * Order of the resources without text: current before superseded, then (by default) the ones to start with,
 * then the newest, then by id.
 *
 * @returns Their places in the list.
 */
export function documentOrder(resources: readonly Resource[], startHereFirst: boolean): Uint32Array<ArrayBuffer> {
  const size = resources.length;
  // One number a resource holds its rank and its place, and sorts natively.
  const keys = new Float64Array(size);
  for (let i = 0; i < size; i++) {
    const resource = resources[i]!;
    const group = (resource.supersededBy ? 2 : 0) + (startHereFirst && !resource.startHere ? 1 : 0);
    keys[i] = ((group + 1) * 2 ** 20 - monthOf(resource)) * size + i;
  }
  keys.sort();
  const order = new Uint32Array(size);
  for (let i = 0; i < size; i++) order[i] = keys[i]! % size;
  // Equal ranks by id; a dataset in the order of ids has them right already.
  const later = (a: number, b: number) => byCode(resources[a]!.id, resources[b]!.id);
  for (let from = 0; from < size;) {
    const rank = Math.floor(keys[from]! / size);
    let to = from + 1;
    let sorted = true;
    for (; to < size && Math.floor(keys[to]! / size) === rank; to++) sorted &&= later(order[to - 1]!, order[to]!) < 0;
    if (!sorted) order.subarray(from, to).sort(later);
    from = to;
  }
  return order;
}
