import { isInflection } from '../text/tokenize.js';
import { fuzzyTerms } from './fuzzyTerms.js';
import {
  exactQuality,
  inflectedQuality,
  oneEditQuality,
  prefixQuality,
  rarityOf,
  titleWeight,
  twoEditsQuality,
} from './ranking.js';
import type { SearchIndex } from './searchIndex.js';
import { lowerBound } from './termDictionary.js';

/** Terms that answer a word equally well: from one place up to, not including, another. */
export interface TermRange {
  readonly from: number;
  readonly to: number;
  readonly quality: number;
}

/** The terms that answer a word of a query. A term may be in two ranges; the better quality counts. */
export interface TermMatches {
  readonly ranges: readonly TermRange[];
  /** How many postings those terms have. */
  readonly postings: number;
  /** What the word is worth; see `rarityOf`. */
  readonly rarity: number;
  /** What the word tells of a document that has it, or a form of it, in a long title. */
  readonly titled: number;
}

/**
 * The terms that answer a word: the word, its forms and, when it is the last one, whatever begins with it; what it may
 * be a misspelling of when it is none of those, or when `misspelt`.
 */
export function expandTerm(
  index: SearchIndex,
  documents: number,
  word: string,
  isLast: boolean,
  misspelt: boolean,
): TermMatches {
  const { starts, postingStarts } = index;
  const { length } = word;
  const ranges: TermRange[] = [];
  let postings = 0;
  let nearest = 0;
  const add = (from: number, to: number, value: number) => {
    ranges.push({ from, to, quality: value });
    postings += postingStarts[to]! - postingStarts[from]!;
    nearest = Math.max(nearest, value);
  };
  const from = lowerBound(index, word, length, false);
  const to = lowerBound(index, word, length, true);
  // One character of Chinese says as much as a word.
  const unfinished = isLast && (length > 1 || word > '\u0e00');
  let rest = from;
  for (let place = from; place <= to; place++) {
    const longer = starts[place + 1]! - starts[place]!;
    const value = longer === length ? exactQuality : isInflection(length, longer) ? inflectedQuality : 0;
    if (place < to && !value) continue;
    if (unfinished && rest < place) add(rest, place, prefixQuality);
    if (place < to) add(place, place + 1, value);
    rest = place + 1;
  }
  const tryMisspellings = postings === 0 || misspelt;
  // Of a shorter form it may be a slip all the same: besr is bes with an ending, but rather besar.
  for (let shorter = length - 1; isInflection(shorter, length); shorter--) {
    const place = lowerBound(index, word, shorter, false);
    if (place < lowerBound(index, word, shorter, true) && starts[place + 1]! - starts[place]! === shorter)
      add(place, place + 1, inflectedQuality);
  }
  if (tryMisspellings)
    fuzzyTerms(index, word, isLast, (place, distance) => {
      if (distance > 0) add(place, place + 1, distance === 1 ? oneEditQuality : twoEditsQuality);
    });
  const rarity = rarityOf(postings, documents);
  return { ranges, postings, rarity, titled: rarity * Math.min(nearest, inflectedQuality) * titleWeight };
}
