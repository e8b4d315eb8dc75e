import type { AnswerSet, Concept, Publisher, Resource } from '@safeguarding/data';
import {
  explainMatches,
  queryCatalogue,
  resolveResource,
  type Catalogue,
  type MatchExplanation,
  type NeedOptions,
  type QueryEngine,
  type QueryResult,
  type ResolvedResource,
  type ResourceQuery,
  type SchemeName,
} from '@safeguarding/sdk';
import { plainText } from '../safety/plainText.js';
import { when, type MaybeLater } from './later.js';

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
  /** The sets of services that answer the same needs; undefined with `resources`. */
  readonly answerSets: ReadonlyMap<string, AnswerSet> | undefined;
  /** The host that what is typed is sent to; null where it stays in the page, undefined where nobody says. */
  readonly sendsTo: string | null | undefined;
  /** Whether what comes from a private need is answered in the page, wherever else is asked. */
  readonly keepsPrivate: boolean;
  /** A catalogue in the page, beside an engine that sends what it is asked. */
  readonly beside?: Catalogue;
  readonly ask: (query: ResourceQuery, signal?: AbortSignal) => MaybeLater<QueryResult>;
  /** Tells what of some resources answers a text; undefined where that would send the text once more. */
  readonly explain?:
    | ((
        text: string,
        ids: readonly string[],
        from: NeedOptions,
        signal?: AbortSignal,
      ) => MaybeLater<readonly MatchExplanation[]>)
    | undefined;
  /** Prepares what a search needs, while the browser is idle. */
  readonly warm?: () => void;
  readonly resolve: (id: string, signal?: AbortSignal) => MaybeLater<ResolvedResource>;
}

/** An open catalogue, which answers at once. */
export function sourceOfCatalogue(catalogue: Catalogue): CatalogueSource {
  const { version, released, concepts, publishers, resources, answerSets } = catalogue;
  return {
    version,
    released,
    concepts,
    publishers,
    resources,
    answerSets,
    sendsTo: null,
    keepsPrivate: true,
    ask: (query) => queryCatalogue(catalogue, query),
    explain: (text, ids, from) => explainMatches(catalogue, text, ids, from),
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
    answerSets: undefined,
    sendsTo: engine.sendsTo === null ? null : plainText(engine.sendsTo) || undefined,
    keepsPrivate: false,
    ask: (query, signal) => engine.query(query, optionsOf(signal)),
    explain:
      engine.sendsTo === null && engine.explain
        ? (text, ids, from, signal) => engine.explain!(text, ids, from, optionsOf(signal))
        : undefined,
    resolve: (id, signal) => engine.resolve(id, optionsOf(signal)),
  };
}

/**
 * An engine that sends what it is asked, beside a catalogue in the page: each text is read here first. One that may come from
 * a private need is answered here and sent nowhere.
 */
export function keepPrivate(source: CatalogueSource, catalogue: Catalogue): CatalogueSource {
  return {
    ...source,
    beside: catalogue,
    keepsPrivate: true,
    ask: (query, signal) => {
      const { text } = query;
      if (!text) return source.ask(query, signal);
      const here = queryCatalogue(catalogue, { ...query, limit: 0, facets: [], cursor: null });
      if (here.private) return queryCatalogue(catalogue, query);
      const { need } = here;
      return when(source.ask(query, signal), (answer) => (need && !answer.need ? { ...answer, need } : answer));
    },
  };
}
