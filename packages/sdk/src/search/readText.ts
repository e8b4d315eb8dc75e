import { columnsOf } from '../columns/columnsOf.js';
import type { Catalogue } from '../model.js';
import type { AskedFrom } from '../needs/answersOf.js';
import type { AnalysedQuery } from '../text/analyseQuery.js';
import { expandTerm, exactTerm, type TermMatches } from './expandTerm.js';
import { type FoundValue, namedValues } from './namedValues.js';
import * as ranking from './ranking.js';
import { type RecognisedNeed, recogniseNeeds } from './recogniseNeeds.js';
import { type Scores, scorePostings } from './scorePostings.js';
import { type SearchIndex, searchIndex } from './searchIndex.js';

/** What a text says, before resources are chosen by it. */
export interface ReadText extends Pick<Scores, 'scores' | 'worth'> {
  readonly index: SearchIndex;
  /** Its words with what answers them, the rarest ones. */
  readonly words: readonly TermMatches[];
  /** Whether nothing answers one of its words. */
  readonly unknown: boolean;
  /** The needs that it may come from, surest first. */
  readonly needs: readonly RecognisedNeed[];
  /** The values that it names, and where. */
  readonly named: readonly FoundValue[];
  /** Where whoever asks is, the countries that the text names among it, and the language of the page. */
  readonly from: AskedFrom;
}

/** Reads a text that has words: what they are known as, what they tell of resources, and which needs they say. */
export function readText(catalogue: Catalogue, query: AnalysedQuery, page: AskedFrom, guesses: boolean): ReadText {
  const index = searchIndex.of(catalogue);
  const expanded = expandWords(index, columnsOf(catalogue).documents.length, query, guesses);
  const { unknown } = expanded;
  const named = namedValues(catalogue, query);
  const words = weighNames(expanded.words, named);
  const { scores, worth, said } = scorePostings(catalogue, index, words);
  const countries = named.filter(({ facet }) => facet === 'countries').map(({ id }) => id);
  const from: AskedFrom = { ...page, places: [...page.places, ...countries] };
  const needs = recogniseNeeds(catalogue, index.phrases, said, words, query);
  return { index, words, unknown, scores, worth, needs, named, from };
}

/**
 * The words of a query with what answers them, the rarest ones; and whether nothing answers one of all. A word that two
 * terms make, or that is one of two, is both.
 */
function expandWords(
  index: SearchIndex,
  size: number,
  query: AnalysedQuery,
  guesses: boolean,
): { readonly words: readonly TermMatches[]; readonly unknown: boolean } {
  const last = query.sequence.length - 1;
  const expanded = query.words.map((word) => expandTerm(index, size, word, word.place === last, guesses));
  const joined = expanded.map((each, i) => {
    const next = query.words[i + 1];
    const before = query.words[i - 1];
    const pairs = [next && each.word.term + next.term, before && before.term + each.word.term];
    const places = pairs.map((pair) => (pair ? exactTerm(index, pair) : -1)).filter((place) => place >= 0);
    const more = places.map((place) => ({ from: place, to: place + 1, quality: ranking.exactQuality }));
    if (more.length === 0) return each;
    const ranges = [...(each.guessed ? [] : each.ranges), ...more];
    let postings = 0;
    for (const { from, to } of ranges) postings += index.postingStarts[to]! - index.postingStarts[from]!;
    return {
      ...each,
      ranges,
      postings,
      rarity: each.word.isStop ? 0 : ranking.rarityOf(postings, size),
      guessed: false,
    };
  });
  const split = joined.flatMap((each) => (each.guessed ? splitWord(index, size, each) : [each]));
  const words = [...split]
    .sort((a, b) => b.rarity - a.rarity)
    .slice(0, ranking.mostWords)
    .sort((a, b) => a.word.place - b.word.place);
  return { words, unknown: split.some(({ word, postings }) => postings === 0 && !word.isStop) };
}

/**
 * The words with those that name an audience worth no more than all others together: they say which of the works about
 * something is wanted. Where there are no others they stay.
 */
function weighNames(words: readonly TermMatches[], named: readonly FoundValue[]): readonly TermMatches[] {
  const audiences = named.filter(({ facet }) => facet === 'audiences');
  const isName = ({ word: { place } }: TermMatches) => audiences.some(({ from, to }) => place >= from && place < to);
  let ofNames = 0;
  let ofRest = 0;
  for (const word of words) {
    if (isName(word)) ofNames += word.rarity;
    else ofRest += word.rarity;
  }
  if (ofRest === 0 || ofNames <= ofRest) return words;
  return words.map((word) => (isName(word) ? { ...word, rarity: Math.round((word.rarity * ofRest) / ofNames) } : word));
}

/** Shorter parts are found in any word by chance: "rental" is not made of "ren" and "tal". */
const leastPart = 4;

/** A word that is not known as the two known ones that it is made of: `selfharm`. */
function splitWord(index: SearchIndex, size: number, each: TermMatches): readonly TermMatches[] {
  const { term } = each.word;
  for (let at = leastPart; at <= term.length - leastPart; at++) {
    const parts = [term.slice(0, at), term.slice(at)];
    if (parts.every((part) => exactTerm(index, part) >= 0))
      return parts.map((part): TermMatches =>
        expandTerm(index, size, { ...each.word, term: part, stems: [] }, false, false),
      );
  }
  return [each];
}
