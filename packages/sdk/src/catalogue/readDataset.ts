import type { Dataset } from '@safeguarding/data';
import type { AnyCatalogue } from '../model.js';
import { checkHeader, readRecords } from '../validate/dataset.js';

/** What a catalogue holds of its dataset. */
export type CatalogueRecords = Omit<AnyCatalogue, 'facets' | symbol>;

/**
 * The records of a dataset by their ids.
 *
 * @param known Whether resources, concepts and publishers are those of a dataset that was read before.
 * @throws {SafeguardingError} `invalid-data` (with `path`) for another shape, `unsupported-schema` for a newer one.
 */
export function readDataset(dataset: Dataset, known = false): CatalogueRecords {
  checkHeader(dataset);
  const only = <T>(schemes: ReadonlyMap<unknown, ReadonlyMap<string, T>>) =>
    schemes.get(undefined) ?? new Map<string, T>();
  return {
    version: dataset.version,
    released: dataset.released,
    languages: Object.freeze([...dataset.languages]),
    resources: only(readRecords(dataset, 'resources')),
    concepts: readRecords(dataset, 'concepts', known) as CatalogueRecords['concepts'],
    publishers: only(readRecords(dataset, 'publishers', known)),
    redirects: only(readRecords(dataset, 'redirects')),
  };
}
