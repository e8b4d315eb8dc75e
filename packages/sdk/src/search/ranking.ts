import type { Resource } from '@safeguarding/data';
import { isService } from '../needs/answersOf.js';
import type { LabelText } from '../taxonomy/labels.js';
import { shortOf, textsOf } from '../taxonomy/labels.js';

// How results are ordered, from top to bottom. All numbers are whole in the end, so that engines agree.
//
// 1. A document's text score is the sum over the words of a query of (best of quality × weight, over the terms that
//    answer the word) × rarity.
// 2. Documents that have less than a share of what the best one has, counted in rarity, do not match.
// 3. The score is multiplied by what is known of the document and of whoever asks (priors, in hundredths).
//    Of works of one series the best one keeps its score, and each further one counts less.
// 4. Answers of recognised needs get more on top, the first answer most.

// 1. What a word tells in each field of a record. Its weight is the sum over its fields, at most `heaviest`. Names of
// facet values have their weights in the registry of facets.
export const titleWeight = 15;
const alsoKnownAsWeight = 9;
const partWeight = 6;
const summaryWeight = 4;

/** A word tells more of a short title: one point for each word that the title has fewer than this. */
const shortTitle = 8;

/** What a word in the name of a facet value tells of documents that only carry a narrower value. */
export const inheritedWeight = 2;

/** Six bits hold a weight; see `SearchIndex.postings`. */
export const heaviest = 63;

// How well a term answers a word: the word itself, its stem, with another ending, a term that it begins, one or two edits
// away.
export const exactQuality = 8;
export const stemQuality = 7;
export const inflectedQuality = 6;
export const prefixQuality = 5;
export const oneEditQuality = 3;
export const twoEditsQuality = 2;

/** A word in the names of so many facet values, such as "child", is said of their documents instead of the values. */
export const commonNames = 8;

/** What a word is worth that stands in so many places: how many doublings of those fit into the documents, and one. */
export const rarityOf = (places: number, documents: number): number =>
  Math.round(4 * Math.log2(1 + documents / Math.max(1, places)));

/** What a number is worth beside a word that is as rare. */
export const numberShare = 0.5;

/** How many edits are forgiven in a word: one from four letters on, two from eight. */
export const editsAllowed = (letters: number): number => +(letters > 3) + +(letters > 7);

/** The most words of a query that count: the rarest. */
export const mostWords = 16;

// 2. What a document must have of the best one's words, counted in rarity.
export const leastShare = 0.5;

// What a title that is the text, and one that has it word by word, gets more, in hundredths.
export const wholeTitle = 200;
export const inTitle = 40;

// 3. Priors, in hundredths.

/** A superseded document comes after what matches about as well. */
export const supersededPrior = 75;
/** What can be read in the language of the page, or of the query. */
export const readablePrior = 130;
/** What can be read in other languages than those and English alone. */
export const foreignPrior = 75;
/** A page of its own; no address at all. */
export const ownPagePrior = 108;
export const noAddressPrior = 80;
/** What holds in the country of the page, or in one that the query names; what holds in another country alone. */
export const localPrior = 200;
export const elsewherePrior = 85;
/** What can be read in a language that the query names. */
export const namedLanguagePrior = 200;
/** The same for somebody who speaks of themselves. */
export const personalElsewherePrior = 50;
/** What is for the audience that the query names; what is of the kind. Their names tell as words, too. */
export const audiencePrior = 115;
export const kindPrior = 110;
/** A service of another country: nobody there answers. */
export const serviceElsewherePrior = 25;
/** Works to start with. */
export const startHerePrior = 110;
/** By kind, for somebody who speaks of themselves: services first; law, research and picture books are for others. */
export const personalPrior: Readonly<Record<Kind, number>> = {
  service: 140,
  law: 40,
  research: 40,
  story: 50,
  other: 100,
};
/** By kind, for somebody who types words of law and research. */
export const professionalPrior: Readonly<Record<Kind, number>> = {
  service: 60,
  law: 115,
  research: 105,
  story: 80,
  other: 100,
};

/** Of works of a series each further one counts so much less, so that different works come between. */
export const repeatedShare = 0.9;

// 4. Needs. What the first answer of a need that is wholly recognised gets, beside the best text score, in hundredths; and
// what each further answer gets less.
export const needWeight = 140;
export const nextAnswer = 0.13;
/** The least that stands for the best text score, where no word is known but the need is. */
export const leastBest = 3000;
/** The same where a title has all words of the query. */
export const needBesideTitle = 60;

/** What a resource is to somebody who asks. */
export type Kind = 'service' | 'law' | 'research' | 'story' | 'other';

const kinds = /* @__PURE__ */ tableOfKinds();

function tableOfKinds(): Readonly<Record<string, Kind>> {
  return {
    directory: 'service',
    ...each(
      'law',
      'convention general-comment legislation-text model-law national-policy statutory-guidance recommendation declaration legal-review position-paper',
    ),
    ...each('research', 'report research-paper country-report statistics evidence-review survey-instrument case-study'),
    ...each('story', 'storybook'),
  };
}

/** The kind of a resource, by its type. */
export const kindOf = (resource: Resource): Kind =>
  isService(resource) ? 'service' : (kinds[resource.type] ?? 'other');

/** For whom works may be that somebody in need is shown. */
const inNeed: ReadonlySet<string> = new Set([
  'children',
  'adolescents',
  'parents-carers',
  'general-public',
  'people-worried-about-themselves',
  'survivors-and-siblings',
]);

/** Whether somebody in need may be shown a resource: help, and what is for them; no law, research, training, picture book or account of abuse. */
export const suitsSomeoneInNeed = (resource: Resource): boolean =>
  kindOf(resource) === 'service' ||
  (kindOf(resource) === 'other' &&
    !resource.content?.length &&
    !resource.type.startsWith('training') &&
    resource.audiences.some((audience) => inNeed.has(audience)));

function each(kind: Kind, types: string): Readonly<Record<string, Kind>> {
  return Object.fromEntries(types.split(' ').map((type) => [type, kind]));
}

/** Calls back with the fields of a record that are searched: their texts, and what a word tells in any of them. */
export function eachField(
  { title, summary, alsoKnownAs = [], editions, parts = [] }: Resource,
  call: (texts: readonly LabelText[], weight: number) => void,
): void {
  const titles = textsOf(title);
  call(titles, titleWeight + Math.max(0, shortTitle - (titles[0]?.text ?? '').split(' ').length));
  call(
    [
      ...alsoKnownAs.map((text) => ({ text, language: 'en' })),
      ...editions.map(({ title: text = '', language }) => ({ text, language: shortOf(String(language)) })),
    ],
    alsoKnownAsWeight,
  );
  call(
    parts.flatMap((part) => textsOf(part.title)),
    partWeight,
  );
  call(textsOf(summary), summaryWeight);
}

/**
 * The first `count` documents by relevance: best score first, then default order.
 *
 * @param found In their order.
 */
export function rankDocuments(found: Uint32Array, scores: Uint32Array, count: number): readonly number[] {
  const best: number[] = [];
  for (let i = 0; i < found.length; i++) {
    const d = found[i]!;
    const score = scores[d]!;
    // Documents come in their order, so a later one loses a tie.
    if (best.length === count && !(score > scores[best[count - 1]!]!)) continue;
    let place = best.length;
    while (place > 0 && scores[best[place - 1]!]! < score) place--;
    best.splice(place, 0, d);
    if (best.length > count) best.pop();
  }
  return best;
}
