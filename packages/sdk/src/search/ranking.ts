import type { Resource } from '@safeguarding/data';

// Every weight and prior of the search. A document's score is the sum over the words of a query of
// (best of quality × weight, over the terms that answer the word) × rarity. All are whole numbers, so that engines
// agree. Names of facet values have their weights in the registry of facets.

// What a word tells in each field of a record. Its weight is the sum over its fields, at most `heaviest`.
export const titleWeight = 18;
const alsoKnownAsWeight = 9;
const partWeight = 6;
const summaryWeight = 3;

/** A word tells more of a short title: one point for each word that the title has fewer than this. */
const shortTitle = 8;

/** What a word in the name of a facet value tells of documents that only carry a narrower value. */
export const inheritedWeight = 2;

/** Six bits hold a weight; see `SearchIndex.postings`. */
export const heaviest = 63;

// How well a term answers a word: the word itself, with another ending, a term that it begins, one or two edits away.
export const exactQuality = 8;
export const inflectedQuality = 6;
export const prefixQuality = 5;
export const oneEditQuality = 3;
export const twoEditsQuality = 2;

/** A word in the names of so many facet values, such as "child", is said of their documents instead of the values. */
export const commonNames = 8;

/** Superseded documents count so much of their score: they come after what matches about as well. */
const supersededShare = 3 / 4;

// What a document that only matches misspellings has to tell, as a share of the best one: beside documents that have
// the words as typed, and among pairs of characters, of which one slip spoils up to three.
export const besideTypedShare = 1.5;
export const pairsShare = 0.5;

/** What a word is worth that stands in so many places: how many doublings of those fit into the documents, and one. */
export const rarityOf = (places: number, documents: number): number =>
  1 + Math.max(0, Math.clz32(places) - Math.clz32(documents));

/** How many edits are forgiven in a word: one from four letters on, two from eight. */
export const editsAllowed = (letters: number): number => +(letters > 3) + +(letters > 7);

/** Calls back with the fields of a record that are searched: their texts, and what a word tells in any of them. */
export function eachField(
  { title, summary, alsoKnownAs = [], editions, parts = [] }: Resource,
  call: (texts: readonly string[], weight: number) => void,
): void {
  const titles = Object.values(title);
  call(titles, titleWeight + Math.max(0, shortTitle - (titles[0] ?? '').split(' ').length));
  call([...alsoKnownAs, ...editions.map(({ title: own = '' }) => own)], alsoKnownAsWeight);
  call(
    parts.flatMap((part) => Object.values(part.title)),
    partWeight,
  );
  call(Object.values(summary), summaryWeight);
}

/**
 * The first `count` documents by relevance: best score first, then default order.
 *
 * @param found In their order.
 * @param current Documents from this number on are superseded.
 */
export function rankDocuments(
  found: Uint32Array,
  scores: Uint32Array,
  current: number,
  count: number,
): readonly number[] {
  const best: number[] = [];
  const merits: number[] = [];
  for (let i = 0; i < found.length; i++) {
    const d = found[i]!;
    const merit = scores[d]! * (d < current ? 1 : supersededShare);
    // Documents come in their order, so a later one loses a tie.
    if (best.length === count && !(merit > merits[count - 1]!)) continue;
    let place = best.length;
    while (place > 0 && merits[place - 1]! < merit) place--;
    best.splice(place, 0, d);
    merits.splice(place, 0, merit);
    if (best.length > count) {
      best.pop();
      merits.pop();
    }
  }
  return best;
}
