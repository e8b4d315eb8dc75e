import { byCodePoint } from '../json/byCodePoint.js';
import type { Change } from './Change.js';
import { diffDatasets } from './diffDatasets.js';
import { diffSchemas } from './diffSchemas.js';
import type { Release } from './Release.js';

type Shape = Extract<Change, { readonly op: 'shape' }>;

/** Every difference between two versions: of the records, then of the shape. Parts that one side lacks are not compared. */
export function diffReleases(before: Release, after: Release): Change[] {
  return [
    ...diffDatasets(before.dataset, after.dataset),
    ...diffSchemaVersions(before.dataset.schemaVersion, after.dataset.schemaVersion),
    ...(before.files === undefined || after.files === undefined ? [] : diffFiles(before.files, after.files)),
    ...(before.schemas === undefined || after.schemas === undefined
      ? []
      : diffSchemas(before.schemas, after.schemas).map((found): Shape => ({ op: 'shape', kind: 'schema', ...found }))),
  ];
}

function diffSchemaVersions(before: number, after: number): Shape[] {
  if (before === after) return [];
  return [{ op: 'shape', kind: 'schema-version', id: 'schemaVersion', how: after > before ? 'raised' : 'lowered' }];
}

function diffFiles(before: readonly string[], after: readonly string[]): Shape[] {
  const difference = (from: readonly string[], other: readonly string[]) =>
    from.filter((name) => !other.includes(name));
  const shape = (how: Shape['how']) => (id: string) => ({ op: 'shape', kind: 'file', id, how }) as const;
  // Every version brings the file of its own changes: that is nothing new.
  const added = difference(after, before).filter((name) => !name.startsWith('changes/'));
  return [...added.map(shape('added')), ...difference(before, after).map(shape('removed'))].sort((a, b) =>
    byCodePoint(a.id, b.id),
  );
}
