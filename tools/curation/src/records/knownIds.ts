import { getField, getId } from '../json/getField.js';
import { schemes } from '../schema/concept.js';
import type { RecordFile, Records } from './Records.js';

/** The ids that exist, by kind: `resource`, `publisher` and each concept scheme. */
export type KnownIds = Readonly<Record<string, ReadonlySet<string>>>;

/** Collects the ids of all records, also of those that have faults elsewhere. */
export function knownIds({ resources, concepts, publishers }: Records): KnownIds {
  const ofScheme = schemes.map((scheme) => {
    return [scheme, idsOf(concepts.filter(({ raw }) => getField(raw, 'scheme') === scheme))] as const;
  });
  return { resource: idsOf(resources), publisher: idsOf(publishers), ...Object.fromEntries(ofScheme) };
}

function idsOf(files: readonly RecordFile<unknown>[]): ReadonlySet<string> {
  return new Set(files.map(({ raw }) => getId(raw)).filter((id) => id !== undefined));
}
