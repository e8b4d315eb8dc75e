import type { Change } from '@safeguarding/data';

/** The changes without the additions that only give a resource a new id: readers are told that it moved. */
export function withoutRenames(changes: readonly Change[]): readonly Change[] {
  const names = new Set(changes.flatMap((change) => (change.op === 'move' ? change.to : [])));
  return changes.filter((change) => change.op !== 'add' || change.kind !== 'resource' || !names.has(change.id));
}
