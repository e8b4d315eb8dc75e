import type { Resource } from '@safeguarding/data';
import { byCode } from './byCode.js';

/** Months as whole numbers, thirteen a year: a known month of a year is later than the bare year; unknown is 0. */
export function monthOf({ published }: Resource): number {
  const date = published?.date ?? '';
  return (Number.parseInt(date, 10) || 0) * 13 + (Number.parseInt(date.slice(5), 10) || 0);
}

/**
 * Order of the resources without text: current before superseded, then (by default) the ones to start with,
 * then the newest, then by id.
 *
 * @returns Their places in the list.
 */
export function documentOrder(resources: readonly Resource[], startHereFirst: boolean): number[] {
  const keys = resources.map(
    (resource) =>
      ((resource.supersededBy ? 2 : 0) + (startHereFirst && !resource.startHere ? 1 : 0)) * 2 ** 20 - monthOf(resource),
  );
  return resources.map((_, i) => i).sort((a, b) => keys[a]! - keys[b]! || byCode(resources[a]!.id, resources[b]!.id));
}
