import type { Resource } from '@safeguarding/data';
import { type Bitset, hasDocument, noDocuments } from '../columns/bitset.js';
import { addDocumentsWith, columnsOf } from '../columns/columnsOf.js';
import type { AnyCatalogue } from '../model.js';
import { type AskedFrom, isFor } from '../needs/answersOf.js';
import { perCatalogue } from '../perCatalogue.js';
import { lookupTags, shortOf } from '../taxonomy/labels.js';
import { isCode, type NamedValue } from './namedValues.js';
import * as ranking from './ranking.js';

/** Whoever asks, and for what. */
export interface Asker extends AskedFrom {
  /** Whether somebody speaks of themselves, or of somebody near. */
  readonly personal: boolean;
  /** Whether texts of law, research or teaching are asked for. */
  readonly professional: boolean;
  /** The languages that the query may be in. */
  readonly queryLanguages: readonly string[];
  /** What it names. */
  readonly named: readonly NamedValue[];
}

/** What priors look at of each document. Many have the same languages and places, which are looked at once a query. */
export const traitsOf = /* @__PURE__ */ perCatalogue((catalogue) => {
  const { documents } = columnsOf(catalogue);
  const languages = numbered(documents, ({ editions }) => editions.map(({ language }) => String(language)));
  const places = numbered(documents, (resource) => resource.places);
  const shorts = languages.lists.map((tags) => tags.map(shortOf));
  return {
    kinds: documents.map(ranking.kindOf),
    addresses: documents.map(addressPrior),
    isSuperseded: documents.map(({ supersededBy }) => Boolean(supersededBy)),
    isFirst: documents.map(({ startHere }) => Boolean(startHere)),
    languages,
    shorts,
    places,
    isGlobal: places.lists.map((list) => list.includes('global')),
  };
});

/** What a document gets for where its address leads, if anything. */
function addressPrior({ provenance }: Resource): number | undefined {
  const urlKind = provenance?.urlKind;
  return urlKind === 'own-page' ? ranking.ownPagePrior : urlKind === null ? ranking.noAddressPrior : undefined;
}

/** The lists of documents, each once, and by document the number of its list. */
function numbered(documents: readonly Resource[], listOf: (resource: Resource) => readonly string[]) {
  const numbers = new Map<string, number>();
  const lists: (readonly string[])[] = [];
  const of = Uint32Array.from(documents, (resource) => {
    const list = listOf(resource);
    const key = list.join('\n');
    const number = numbers.get(key) ?? lists.push(list) - 1;
    numbers.set(key, number);
    return number;
  });
  return { lists, of };
}

/** Where something holds for somebody who asks from a place. */
type Where = 'everywhere' | 'here' | 'elsewhere';

/**
 * A function that gives the prior of a document, in hundredths; see `ranking`.
 *
 * Its `inTitle` says whether the title of the document has the text.
 */
export function priorsOf(catalogue: AnyCatalogue, asker: Asker): (d: number, inTitle: boolean) => number {
  const traits = traitsOf(catalogue);
  const { kinds, languages, shorts, places, isGlobal } = traits;
  const { personal, professional } = asker;
  const namedLanguages = asker.named.filter(({ facet }) => facet === 'languages').map(({ id }) => id);
  const wanted = asker.named
    .filter(({ facet }) => !isCode(facet))
    .map((value) => ({
      set: documentsCarrying(catalogue, value),
      more: value.facet === 'audiences' ? ranking.audiencePrior : ranking.kindPrior,
    }));
  const readers = [asker.language, ...asker.queryLanguages, ...namedLanguages].map(shortOf);

  // Arrays of their full length: those that grow from place to place are slow.
  const readable = new Array<number | undefined>(languages.lists.length); // By list of languages, once it was looked at.
  const readableOf = (list: number): number => {
    const tags = shorts[list]!;
    if (tags.some((tag) => readers.includes(tag))) return ranking.readablePrior;
    return tags.includes('en') ? 100 : ranking.foreignPrior;
  };
  const isNamed = (list: number): boolean =>
    namedLanguages.some((named) => languages.lists[list]!.some((tag) => lookupTags(tag).includes(named)));
  const where = new Array<Where | undefined>(places.lists.length); // By list of places, once it was looked at.
  const whereOf = (list: number): Where => {
    if (isGlobal[list]) return 'everywhere';
    return asker.places.length > 0 && isFor(places.lists[list]!, asker.places) ? 'here' : 'elsewhere';
  };

  return (d, inTitle) => {
    const kind = kinds[d]!;
    const ofLanguages = languages.of[d]!;
    const ofPlaces = places.of[d]!;
    let prior = 100;
    if (personal) prior = (prior * ranking.personalPrior[kind]) / 100;
    if (professional) prior = (prior * ranking.professionalPrior[kind]) / 100;
    prior = (prior * (readable[ofLanguages] ??= readableOf(ofLanguages))) / 100;
    if (namedLanguages.length > 0 && isNamed(ofLanguages)) prior = (prior * ranking.namedLanguagePrior) / 100;
    for (const { set, more } of wanted) if (hasDocument(set, d)) prior = (prior * more) / 100;
    const place = (where[ofPlaces] ??= whereOf(ofPlaces));
    if (place === 'here') prior = (prior * ranking.localPrior) / 100;
    else if (place === 'elsewhere') {
      if (kind === 'service') prior = (prior * (inTitle && !personal ? 100 : ranking.serviceElsewherePrior)) / 100;
      else prior = (prior * (personal ? ranking.personalElsewherePrior : ranking.elsewherePrior)) / 100;
    }
    const address = traits.addresses[d];
    if (address !== undefined) prior = (prior * address) / 100;
    if (traits.isSuperseded[d]) prior = (prior * ranking.supersededPrior) / 100;
    if (traits.isFirst[d]) prior = (prior * ranking.startHerePrior) / 100;
    return prior;
  };
}

/** The documents that carry a value, or a narrower one. */
export function documentsCarrying(catalogue: AnyCatalogue, { facet, id }: NamedValue): Bitset {
  const { documents, facets, numbers } = columnsOf(catalogue);
  const set = noDocuments(documents.length);
  addDocumentsWith(set, catalogue, numbers[facets.findIndex(({ name }) => name === facet)]?.get(id));
  return set;
}
