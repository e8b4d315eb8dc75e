import type { Concept, Publisher, Resource } from '@safeguarding/data';
import {
  queryCatalogue,
  resolveResource,
  type Catalogue,
  type QueryEngine,
  type QueryResult,
  type ResolvedResource,
  type ResourceQuery,
  type SchemeName,
} from '@safeguarding/sdk';
import type { MaybeLater } from './later.js';

/** What is shown: names for its ids, and `ask`, which may answer at once or later. */
export interface CatalogueSource {
  /** Version of the dataset, such as `1.4.0`. */
  readonly version: string;
  /** The day of that version, such as `2026-11-23`. */
  readonly released: string;
  readonly concepts: ReadonlyMap<SchemeName, ReadonlyMap<string, Concept>>;
  readonly publishers: ReadonlyMap<string, Publisher>;
  /** All resources; undefined where an engine elsewhere holds them, and their ids are not known here. */
  readonly resources: ReadonlyMap<string, Resource> | undefined;
  readonly ask: (query: ResourceQuery, signal?: AbortSignal) => MaybeLater<QueryResult>;
  /** Prepares what a search needs, while the browser is idle. */
  readonly warm?: () => void;
  readonly resolve: (id: string, signal?: AbortSignal) => MaybeLater<ResolvedResource>;
}

/** An open catalogue, which answers at once. */
export function sourceOfCatalogue(catalogue: Catalogue): CatalogueSource {
  const { version, released, concepts, publishers, resources } = catalogue;
  return {
    version,
    released,
    concepts,
    publishers,
    resources,
    ask: (query) => queryCatalogue(catalogue, query),
    resolve: (id) => resolveResource(catalogue, id),
  };
}

/** An engine, wherever it works. It is asked once what it answers about. */
export async function sourceOfEngine(engine: QueryEngine): Promise<CatalogueSource> {
  const { version, released, concepts, publishers } = await engine.describe();
  const schemes = new Map<SchemeName, Map<string, Concept>>();
  for (const concept of concepts) {
    const scheme = schemes.get(concept.scheme) ?? new Map<string, Concept>();
    schemes.set(concept.scheme, scheme.set(concept.id, concept));
  }
  const optionsOf = (signal: AbortSignal | undefined) => (signal ? { signal } : {});
  return {
    version,
    released,
    concepts: schemes,
    publishers: new Map(publishers.map((publisher) => [publisher.id, publisher])),
    resources: undefined,
    ask: (query, signal) => engine.query(query, optionsOf(signal)),
    resolve: (id, signal) => engine.resolve(id, optionsOf(signal)),
  };
}
