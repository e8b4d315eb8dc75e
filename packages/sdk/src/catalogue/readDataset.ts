import type { Dataset } from '@safeguarding/data';
import { checkHeader, readRecords } from '../validate/dataset.js';
import type { Catalogue } from './Catalogue.js';

/**
 * The public face of a catalogue, still without its index.
 *
 * @param known Whether resources, concepts and publishers are those of a dataset that was read before.
 * @throws {SafeguardingError} `invalid-data` (with `path`) for another shape, `unsupported-schema` for a newer one.
 */
export function readDataset(dataset: Dataset, known = false): Catalogue {
  checkHeader(dataset);
  const only = <T>(schemes: ReadonlyMap<unknown, ReadonlyMap<string, T>>) =>
    schemes.get(undefined) ?? new Map<string, T>();
  return Object.freeze({
    version: dataset.version,
    released: dataset.released,
    languages: Object.freeze([...dataset.languages]),
    resources: only(readRecords(dataset, 'resources')),
    concepts: readRecords(dataset, 'concepts', known),
    publishers: only(readRecords(dataset, 'publishers', known)),
    redirects: only(readRecords(dataset, 'redirects')),
  }) as unknown as Catalogue;
}
