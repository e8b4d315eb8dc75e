import type { Resource } from '@safeguarding/data';
import { byCode } from './valueOrder.js';

/** Later dates are greater; a known month of a year is later than the bare year; unknown is 0. */
export function dateKey(resource: Resource): number {
  const [year, month] = (resource.published?.date ?? '').split('-');
  return (Number(year) || 0) * 13 + (Number(month) || 0);
}

/**
 * Order of the resources without text: current before superseded, then (by default) the ones to start with,
 * then the newest, then by id.
 */
export function documentOrder(resources: readonly Resource[], startHereFirst = true): readonly Resource[] {
  const keys = new Map<Resource, number>();
  for (const resource of resources) {
    const late = (resource.supersededBy ? 2 : 0) + (startHereFirst && !resource.startHere ? 1 : 0);
    keys.set(resource, late * 2 ** 20 - dateKey(resource));
  }
  return [...resources].sort((a, b) => keys.get(a)! - keys.get(b)! || byCode(a.id, b.id));
}
