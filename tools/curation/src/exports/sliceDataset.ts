import type { Dataset } from '../build/buildDataset.js';
import { isForPlaces } from '../records/isForPlaces.js';
import { conceptsOfNeed, type NamedConcept, namedConcepts } from '../records/namedConcepts.js';

type Resource = Dataset['resources'][number];
type Redirect = Dataset['redirects'][number];
type Successor = NonNullable<Resource['supersededBy']>;

/**
 * The part of a dataset that is for some places: what is for the whole world or for one of them, and all that those
 * records name. It has the shape of a whole dataset, and nothing in it names what is not there.
 */
export function sliceDataset(dataset: Dataset, places: readonly string[]): Dataset {
  const resources = dataset.resources.filter((resource) => resource.places.some((place) => isForPlaces(place, places)));
  const ids = new Set(resources.map(({ id }) => id));
  const outside = new Map(dataset.resources.map((resource) => [resource.id, resource]));
  const successor = (named: Successor): Successor => {
    if (!('id' in named) || ids.has(named.id)) return named;
    const work = outside.get(named.id);
    // What replaced it is for somewhere else: its title stays, as of a work outside the catalogue.
    const url = work?.editions.find((edition) => edition.url !== null)?.url ?? null;
    return { title: work?.title['en'] ?? named.id, published: work?.published?.date ?? null, url };
  };
  const needs = needsOf(dataset, ids, places);
  const concepts = conceptsOf(
    dataset,
    [...resources.flatMap(namedConcepts), ...(needs.needs ?? []).flatMap(conceptsOfNeed)],
    places,
  );
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
    ...needs,
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

type NeedLists = Pick<Dataset, 'needs' | 'answerSets' | 'reviews'>;

/**
 * The needs with the answers that are kept. One without any is left out, but for an urgent one: its card still has the
 * page's own contact.
 */
function needsOf(dataset: Dataset, ids: ReadonlySet<string>, places: readonly string[]): NeedLists {
  const answerSets = (dataset.answerSets ?? [])
    .map((set) => ({ ...set, resources: set.resources.filter(({ id }) => ids.has(id)) }))
    .filter(({ resources }) => resources.length > 0);
  const sets = new Set(answerSets.map(({ id }) => id));
  const needs = (dataset.needs ?? [])
    .map((need) => ({
      ...need,
      answers: need.answers.filter((answer) => ('set' in answer ? sets.has(answer.set) : ids.has(answer.id))),
    }))
    .filter(({ answers, urgency }) => answers.length > 0 || urgency !== undefined);
  const kept = new Set(needs.map(({ id }) => id));
  const reviews = (dataset.reviews ?? []).filter(
    (review) => kept.has(review.need) && review.places.some((place) => isForPlaces(place, places)),
  );
  return {
    ...(dataset.needs === undefined ? {} : { needs }),
    ...(dataset.answerSets === undefined ? {} : { answerSets }),
    ...(dataset.reviews === undefined ? {} : { reviews }),
  };
}

/** The concepts that records name, the regions of the places, and what is above each of them. */
function conceptsOf(
  { concepts }: Dataset,
  named: readonly Pick<NamedConcept, 'scheme' | 'id'>[],
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
  for (const { scheme, id } of named) keep(scheme, id);
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
