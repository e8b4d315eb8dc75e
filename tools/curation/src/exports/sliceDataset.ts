import type { Dataset } from '../build/buildDataset.js';
import { namedConcepts } from '../records/namedConcepts.js';

type Resource = Dataset['resources'][number];
type Redirect = Dataset['redirects'][number];
type Successor = NonNullable<Resource['supersededBy']>;

/**
 * The part of a dataset that is for some places: what is for the whole world or for one of them, and all that those
 * records name. It has the shape of a whole dataset, and nothing in it names what is not there.
 */
export function sliceDataset(dataset: Dataset, places: readonly string[]): Dataset {
  const resources = dataset.resources.filter((resource) => resource.places.some((place) => isFor(place, places)));
  const ids = new Set(resources.map(({ id }) => id));
  const outside = new Map(dataset.resources.map((resource) => [resource.id, resource]));
  const successor = (named: Successor): Successor => {
    if (!('id' in named) || ids.has(named.id)) return named;
    const work = outside.get(named.id);
    // What replaced it is for somewhere else: its title stays, as of a work outside the catalogue.
    const url = work?.editions.find((edition) => edition.url !== null)?.url ?? null;
    return { title: work?.title['en'] ?? named.id, published: work?.published?.date ?? null, url };
  };
  const concepts = conceptsOf(dataset, resources, places);
  const publishers = new Set(
    resources.flatMap((resource) => [
      ...resource.publishers,
      ...(resource.contributors ?? []).map(({ publisher }) => publisher),
    ]),
  );
  return {
    ...dataset,
    resources: resources.map((resource) => ({
      ...resource,
      ...(resource.supersededBy === undefined ? {} : { supersededBy: successor(resource.supersededBy) }),
      ...(resource.supersedes === undefined ? {} : { supersedes: successor(resource.supersedes) }),
    })),
    concepts,
    publishers: dataset.publishers.filter(({ id }) => publishers.has(id)),
    redirects: dataset.redirects.flatMap((redirect) => redirectWithin(redirect, ids)),
  };
}

/** A redirect with what of its targets is there: old links to those go on leading to them. None is left of one without. */
function redirectWithin(redirect: Redirect, ids: ReadonlySet<string>): Redirect[] {
  const isThere = (id: string) => ids.has(id);
  if (redirect.status === 'withdrawn') return [{ ...redirect, alternatives: redirect.alternatives.filter(isThere) }];
  if (redirect.status === 'moved') return isThere(redirect.to) ? [redirect] : [];
  const { id, since } = redirect;
  const [first, ...others] = redirect.to.filter(isThere);
  if (first === undefined) return [];
  // Of one that became several only this one is for the places: here, the id has moved.
  if (others.length === 0) return [{ id, status: 'moved', to: first, since }];
  return [{ ...redirect, to: [first, ...others] }];
}

/** A country takes in its parts, and a part the rules of its whole country. */
function isFor(place: string, places: readonly string[]): boolean {
  if (place === 'global') return true;
  return places.some((wanted) => place === wanted || place.startsWith(`${wanted}-`) || wanted.startsWith(`${place}-`));
}

/** The concepts that the resources name, the regions of the places, and what is above each of them. */
function conceptsOf(
  { concepts }: Dataset,
  resources: readonly Resource[],
  places: readonly string[],
): Dataset['concepts'] {
  const keyOf = (scheme: string, id: string) => `${scheme}/${id}`;
  const byKey = new Map(concepts.map((concept) => [keyOf(concept.scheme, concept.id), concept]));
  const kept = new Set<string>();
  const keep = (scheme: string, id: string): void => {
    const key = keyOf(scheme, id);
    const concept = byKey.get(key);
    if (concept === undefined || kept.has(key)) return;
    kept.add(key);
    for (const above of [...concept.broader, ...(concept.replacedBy ?? [])]) keep(scheme, above);
  };
  for (const { scheme, id } of resources.flatMap(namedConcepts)) keep(scheme, id);
  const countries = new Set(places.map((place) => place.slice(0, 2)));
  for (const { scheme, id, members = [] } of concepts) {
    if (scheme === 'region' && members.some((member) => countries.has(member))) keep(scheme, id);
  }
  return concepts
    .filter(({ scheme, id }) => kept.has(keyOf(scheme, id)))
    .map((concept) => ({
      ...concept,
      related: concept.related.filter((id) => kept.has(keyOf(concept.scheme, id))),
    }));
}
