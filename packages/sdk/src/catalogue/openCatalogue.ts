import type { Concept, Dataset } from '@safeguarding/data';
import { buildColumns } from '../engine/buildColumns.js';
import { assertDataset } from './assertDataset.js';
import type { Catalogue, SchemeName } from './Catalogue.js';
import { keepIndex } from './indexOf.js';

/**
 * Opens a dataset for querying. Synchronous: 29 resources take under 5 ms, 10,000 about 50 ms; the text index
 * is built by the first query with text. The dataset is neither copied nor changed, and must not change later.
 *
 * @throws {SafeguardingError} `invalid-data` (with `path`) for another shape, `unsupported-schema` for a newer one.
 * @example
 * ```ts
 * import dataset from '@safeguarding/data/catalogue.json' with { type: 'json' };
 * const catalogue = openCatalogue(dataset);
 * ```
 */
export function openCatalogue(dataset: Dataset): Catalogue {
  assertDataset(dataset);
  const concepts = new Map<SchemeName, Map<string, Concept>>();
  for (const concept of dataset.concepts) {
    let scheme = concepts.get(concept.scheme);
    if (!scheme) concepts.set(concept.scheme, (scheme = new Map<string, Concept>()));
    scheme.set(concept.id, concept);
  }
  const catalogue = Object.freeze({
    version: dataset.version,
    released: dataset.released,
    languages: Object.freeze([...dataset.languages]),
    resources: byId(dataset.resources),
    concepts,
    publishers: byId(dataset.publishers),
    redirects: byId(dataset.redirects),
  }) as unknown as Catalogue;
  keepIndex(catalogue, buildColumns(dataset.resources, concepts));
  return catalogue;
}

function byId<T extends { readonly id: string }>(records: readonly T[]): ReadonlyMap<string, T> {
  return new Map(records.map((record) => [record.id, record]));
}
