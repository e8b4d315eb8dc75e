import type { Concept, Dataset, Resource } from '@safeguarding/data';
import { facets as ours } from '../facets.js';
import type { FacetDefinition } from '../model.js';
import type { AnyFilter, AnyQuery } from './query.js';

const cuts = (tag: string): string[] =>
  tag.includes('-') ? [tag, ...cuts(tag.slice(0, tag.lastIndexOf('-')))] : [tag];
const order = (a: string | number, b: string | number) => (a < b ? -1 : a > b ? 1 : 0);

/** The same answers as the engine's, without an index: what the words of the documentation say, word by word. */
export function naiveCatalogue(dataset: Dataset, definitions: readonly FacetDefinition[] = ours) {
  const facetNames = definitions.map(({ name }) => name);
  const definitionOf = (facet: string) => definitions.find(({ name }) => name === facet)!;
  const concepts = (facet: string) =>
    dataset.concepts.filter((concept) => concept.scheme === definitionOf(facet).scheme);
  const above = (list: Concept[], id: string): string[] => [
    id,
    ...(list.find((concept) => concept.id === id)?.broader.flatMap((each) => above(list, each)) ?? []),
  ];
  const depth = (list: Concept[], id: string): number =>
    Math.max(0, ...(list.find((concept) => concept.id === id)?.broader ?? []).map((each) => depth(list, each) + 1));
  const computed = (resource: Resource, facet: string): Set<string> => {
    const list = concepts(facet);
    if (facet === 'regions')
      return new Set(
        list
          .filter(({ members }) => resource.places.flatMap(cuts).some((place) => members?.includes(place)))
          .flatMap(({ id }) => above(list, id)),
      );
    const isTag = facet === 'countries' || facet === 'languages';
    return new Set(
      definitionOf(facet)
        .values(resource)
        .flatMap((id) => (isTag ? cuts(id) : above(list, id))),
    );
  };
  // Kept, so that thousands of runs fit into seconds.
  const kept = new Map(
    dataset.resources.map((resource) => [
      resource,
      Object.fromEntries(facetNames.map((facet) => [facet, computed(resource, facet)])),
    ]),
  );
  const inOrder = Object.fromEntries(
    facetNames.map((facet) => {
      const list = concepts(facet);
      const ids = [...new Set([...kept.values()].flatMap((values) => [...values[facet]!]))];
      const depths = new Map(ids.map((id) => [id, depth(list, id)]));
      return [facet, ids.sort((a, b) => depths.get(a)! - depths.get(b)! || order(a, b))];
    }),
  );
  const valuesOf = (resource: Resource, facet: string) => kept.get(resource)![facet]!;
  const carries = (filter: AnyFilter, resource: Resource, facet: string) => {
    const wanted = filter[facet] ?? [];
    const has = (id: string) => valuesOf(resource, facet).has(id);
    const global =
      filter.includeGlobal && (facet === 'countries' || facet === 'regions') && resource.places.includes('global');
    return wanted.length === 0 || global || (filter.match?.[facet] === 'all' ? wanted.every(has) : wanted.some(has));
  };
  /** The facets whose choice a resource misses; nothing when it is left out for another reason. */
  const missed = (filter: AnyFilter, resource: Resource): readonly string[] | undefined => {
    const year = Number(resource.published?.date.slice(0, 4) ?? NaN);
    const { publishedFrom: from, publishedTo: to, ids, exclude } = filter;
    if (
      (from !== undefined && !(year >= from)) ||
      (to !== undefined && !(year <= to)) ||
      (ids?.length && !ids.includes(resource.id))
    )
      return undefined;
    if (
      exclude?.ids?.includes(resource.id) ||
      facetNames.some((facet) => exclude?.[facet]?.some((id) => valuesOf(resource, facet).has(id)))
    )
      return undefined;
    return facetNames.filter((facet) => !carries(filter, resource, facet));
  };
  const date = (resource: Resource) => resource.published?.date ?? '';
  const publisher = (resource: Resource) =>
    dataset.publishers.find(({ id }) => id === resource.publishers[0])?.name['en'] ?? resource.publishers[0]!;
  const collate = new Intl.Collator('en', { numeric: true }).compare;
  const compare: Record<string, (a: Resource, b: Resource) => number> = {
    relevance: (a, b) =>
      +!!a.supersededBy - +!!b.supersededBy || +!!b.startHere - +!!a.startHere || order(date(b), date(a)),
    newest: (a, b) => +!!a.supersededBy - +!!b.supersededBy || order(date(b), date(a)),
    title: (a, b) => collate(a.title['en'], b.title['en']),
    publisher: (a, b) => collate(publisher(a), publisher(b)),
  };

  /** @param matches Whether the text lets a resource through, and the ids in order of relevance when there is text. */
  return (asked: object, matches?: readonly string[]) => {
    const query = asked as AnyQuery;
    const inScope = dataset.resources.filter(
      (resource) => missed({ includeGlobal: true, ...query.within } as AnyFilter, resource)?.length === 0,
    );
    const candidates = inScope
      .filter(({ id }) => !matches || matches.includes(id))
      .map((resource) => ({ resource, misses: missed(query, resource) }));
    const found = candidates
      .filter(({ misses }) => misses?.length === 0)
      .map(({ resource }) => resource)
      .sort((a, b) => order(a.id, b.id));
    const sort = query.sort ?? 'relevance';
    found.sort(
      sort === 'relevance' && matches ? (a, b) => matches.indexOf(a.id) - matches.indexOf(b.id) : compare[sort],
    );
    const facets = Object.fromEntries(
      facetNames.map((facet) => {
        const ids = inOrder[facet]!.filter((id) => inScope.some((resource) => valuesOf(resource, facet).has(id)));
        // All other facets let them through.
        const base = candidates.filter(({ misses }) => misses?.every((each) => each === facet));
        const count = (id: string) => base.filter(({ resource }) => valuesOf(resource, facet).has(id)).length;
        return [facet, ids.map((id) => ({ id, count: count(id), selected: query[facet]?.includes(id) ?? false }))];
      }),
    );
    return { total: found.length, ids: found.map(({ id }) => id), facets };
  };
}
