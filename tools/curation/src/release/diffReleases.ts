import { compareCodeUnits } from '../json/compareCodeUnits.js';
import type { Change, Dataset } from '@safeguarding/data';
import { diffDatasets, diffNeeds } from '@safeguarding/sdk';
import { schemaVersion } from '../schema/dataset.js';
import { diffSchemas } from './diffSchemas.js';
import type { AnyChange, AnyDataset, Release } from './Release.js';

type Shape = Extract<Change, { readonly op: 'shape' }>;

/** Every difference between two versions: of the records, of needs, then of the shape. Parts that one side lacks are not compared. */
export function diffReleases(before: Release, after: Release): AnyChange[] {
  const [old, now] = [comparable(before.dataset), comparable(after.dataset)];
  return [
    ...diffDatasets(old, now),
    ...diffNeeds(old, now),
    ...diffSchemaVersions(before.dataset.schemaVersion, after.dataset.schemaVersion),
    ...(before.files === undefined || after.files === undefined ? [] : diffFiles(before.files, after.files)),
    ...(before.schemas === undefined || after.schemas === undefined
      ? []
      : diffSchemas(before.schemas, after.schemas).map((found): Shape => ({ op: 'shape', kind: 'schema', ...found }))),
  ];
}

/** Whatever version of the shape it says: how the shapes differ is told apart from the records. */
function comparable(dataset: AnyDataset): Dataset {
  return { ...dataset, schemaVersion } as unknown as Dataset;
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
    compareCodeUnits(a.id, b.id),
  );
}
