import type { AnswerSet, Concept, Dataset, Publisher, Redirect, Resource } from '@safeguarding/data';
import { inLanguages } from '@safeguarding/sdk';
import { findLocale } from '../src/locales/findLocale.js';
import { formatterOf } from '../src/locales/formatter.js';
import { locales } from '../src/locales/all.js';
import { MAX_PLACES_SHOWN } from '../src/state/vocabulary.js';
import type { KnownNames } from '../src/locales/messages.js';
import { embeddedNeeds } from './embeddedNeeds.js';

/**
 * The part of a dataset that the drop-in file carries: what a panel shows, filters and searches by, and no more.
 * What curators write to each other stays behind. The result opens like any other dataset.
 *
 * @param spoken The languages that the file speaks: labels in others could never be shown by it.
 */
export function embeddedDataset(whole: Dataset, spoken: readonly string[]): Dataset {
  const dataset = inLanguages(whole, spoken);
  const places = usedPlaces(dataset);
  const used = usedConcepts(dataset, places);
  const shown = publishersWithoutPage(dataset);
  // Like by like: that is 300 bytes less, compressed. No answer depends on the order.
  const resources = dataset.resources.map(slimResource).sort(byLikeness);
  // In the order in which they are named.
  const publishers = new Set(resources.flatMap((resource) => resource.publishers));
  const byId = new Map(dataset.publishers.map((publisher) => [publisher.id, publisher]));
  return {
    ...(without(dataset, 'reviews') as Dataset),
    redirects: dataset.redirects.map(slimRedirect),
    resources,
    concepts: inTreeOrder(dataset.concepts.filter((concept) => used.has(keyOf(concept)))).map((concept) =>
      slimConcept(concept, places),
    ),
    publishers: [...publishers].flatMap((id) => {
      const publisher = byId.get(id);
      return publisher ? slimPublisher(publisher, shown) : [];
    }),
    ...(dataset.needs && { needs: embeddedNeeds(dataset.needs, whole.needs!, spoken) }),
    ...(dataset.answerSets && { answerSets: dataset.answerSets.map(slimAnswerSet) }),
  };
}

/** Narrower concepts behind the first of their broader ones: their names have words in common. */
function inTreeOrder(concepts: readonly Concept[]): readonly Concept[] {
  const ordered = new Set<Concept>();
  const add = (concept: Concept): void => {
    if (ordered.has(concept)) return;
    ordered.add(concept);
    for (const each of concepts) if (each.scheme === concept.scheme && each.broader[0] === concept.id) add(each);
  };
  for (const concept of concepts) if (concept.broader.length === 0) add(concept);
  return [...ordered, ...concepts.filter((concept) => !ordered.has(concept))];
}

const keyOf = ({ scheme, id }: Pick<Concept, 'scheme' | 'id'>): string => `${scheme}/${id}`;

/** Places that resources name, and the countries of their parts. */
function usedPlaces({ resources }: Dataset): ReadonlySet<string> {
  return new Set(resources.flatMap((resource) => resource.places.flatMap((place) => [place, place.split('-', 1)[0]!])));
}

/** Concepts that a resource carries, all broader ones, and the regions that hold a place of a resource. */
function usedConcepts({ resources, concepts }: Dataset, places: ReadonlySet<string>): ReadonlySet<string> {
  const used = new Set(concepts.filter(({ members }) => members?.some((member) => places.has(member))).map(keyOf));
  for (const resource of resources) {
    used.add(`resource-type/${resource.type}`);
    for (const id of resource.topics) used.add(`topic/${id}`);
    for (const id of resource.audiences) used.add(`audience/${id}`);
    for (const id of resource.stages ?? []) used.add(`stage/${id}`);
    for (const id of resource.contexts) used.add(`context/${id}`);
  }
  const byKey = new Map(concepts.map((concept) => [keyOf(concept), concept]));
  for (const key of used) {
    const concept = byKey.get(key);
    for (const id of concept?.broader ?? []) used.add(keyOf({ scheme: concept!.scheme, id }));
  }
  return used;
}

/** The words of a label in lower case. Their accents stay: endings are told by them. */
const wordsOf = (label: string): readonly string[] =>
  label.toLowerCase().match(/\p{L}(?:\.\p{L})+(?![\p{L}\p{M}\p{N}])|[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}\p{N}]+)*/gu) ??
  [];

/** A record without some of its fields. */
function without<Fields extends object>(fields: Fields, ...names: (keyof Fields)[]): object {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !names.includes(name as keyof Fields)));
}

/** Texts name values of these word by word ("videos for teachers"): their labels stay as they are. */
const namedSchemes: ReadonlySet<string> = new Set(['audience', 'resource-type']);

function slimConcept(concept: Concept, places: ReadonlySet<string>): Concept {
  const { prefLabel, altLabel, hiddenLabel, plainLabel, members } = concept;
  const isNamed = namedSchemes.has(concept.scheme);
  // Only searched by, word by word: each word of a language once, and none that is in the name.
  const words = [...new Set([altLabel, hiddenLabel].flatMap((labels) => Object.keys(labels ?? {})))].flatMap((tag) => {
    const shown = new Set(wordsOf(prefLabel[tag] ?? ''));
    const others = [altLabel, hiddenLabel].flatMap((labels) => labels?.[tag] ?? []).flatMap(wordsOf);
    const left = [...new Set(others)].filter((word) => !shown.has(word));
    return left.length > 0 ? [[tag, [left.join(' ')]] as const] : [];
  });
  return {
    // For curators and for other vocabularies; `altLabel` is among the words. A plain label is said in everyday words,
    // which would answer for any question.
    ...without(
      concept,
      'plainLabel',
      'altLabel',
      'hiddenLabel',
      'definition',
      'notation',
      'related',
      'closeMatch',
      'exactMatch',
      'reviewed',
      'textStatus',
    ),
    ...(isNamed
      ? { altLabel, hiddenLabel, plainLabel }
      : { hiddenLabel: words.length > 0 ? Object.fromEntries(words) : undefined }),
    members: members?.filter((member) => places.has(member)),
  } as unknown as Concept;
}

/** Publishers to whose home page a card leads, because their work has no address. */
function publishersWithoutPage({ resources }: Dataset): ReadonlySet<string> {
  const lost = resources.filter(({ editions }) => editions.every(({ url }) => url === null));
  return new Set(lost.flatMap(({ publishers }) => publishers));
}

function slimPublisher(publisher: Publisher, shown: ReadonlySet<string>): Publisher {
  return {
    ...without(publisher, 'country', 'ror', 'websites'),
    homepage: shown.has(publisher.id) ? publisher.homepage : null,
  } as unknown as Publisher;
}

/**
 * What no card shows and no question is answered by stays behind. A field that is not named here comes along: a card
 * may show it one day.
 */
function slimResource(resource: Resource): Resource {
  const { published, provenance, editions, service } = resource;
  return {
    ...without(
      resource,
      'access',
      'ageFrom',
      'ageTo',
      'contributors',
      'isbn',
      'licence',
      'sourceLabels',
      'supersedes',
      'textStatus',
    ),
    editions: editions.map((edition) => without(edition, 'source', 'titleAsRead', 'urlEvidence')),
    service: service && slimService(service),
    published: published && without(published, 'evidence'),
    provenance: without(
      provenance,
      'addedIn',
      'changedIn',
      'languageEvidence',
      'note',
      'reviewDueOn',
      'reviewedOn',
      'seenOn',
      'source',
      'titleAsRead',
      'verifiedBy',
    ),
  } as unknown as Resource;
}

/** What a card says of a service: that it is free, and asks for no name. Nothing where its pages say neither. */
function slimService({ free, nameNeeded }: NonNullable<Resource['service']>): object | undefined {
  const told = { ...(free === 'yes' && { free }), ...(nameNeeded === 'no' && { nameNeeded }) };
  return Object.keys(told).length > 0 ? told : undefined;
}

/** What a set is for, curators know. */
const slimAnswerSet = (set: AnswerSet): AnswerSet => without(set, 'label') as unknown as AnswerSet;

/** No card says when or why a resource has gone. */
const slimRedirect = (redirect: Redirect): Redirect =>
  without(redirect, 'since', 'reason' as never) as unknown as Redirect;

const likeness = ({ type, editions, publishers }: Resource): string =>
  [type, ...editions.map(({ language }) => language), ...publishers].join();

/** By code points: the same everywhere. */
function byLikeness(a: Resource, b: Resource): number {
  const [first, second] = [likeness(a), likeness(b)];
  return first < second ? -1 : first > second ? 1 : 0;
}

/**
 * What the cards of a dataset name in a language, as the browser would: months, languages and countries. A browser
 * needs a fifth of the time to the first list for looking up the first of each.
 */
export function knownNames({ resources }: Dataset, language: string): KnownNames {
  const { tag } = findLocale(language, locales);
  const formatter = formatterOf(tag);
  const spoken = new Set(resources.flatMap(({ editions }) => editions.map((edition) => edition.language)));
  const places = new Set(resources.flatMap((each) => (each.places.length > MAX_PLACES_SHOWN ? [] : each.places)));
  const countries = [...places].filter((place) => /^[A-Z]{2}$/.test(place));
  const months = Array.from({ length: 12 }, (_, i) => formatter.date(`2000-${String(i + 1).padStart(2, '0')}`));
  return {
    tag,
    // Not where years are written in other digits.
    months: months.every((month) => month.includes('2000')) ? months.map((each) => each.replace('2000', '{n}')) : [],
    names: Object.fromEntries([
      ...[...spoken].sort().map((code) => [code, formatter.language(code)]),
      ...countries.sort().map((code) => [code, formatter.country(code)]),
    ]) as Record<string, string>,
  };
}
