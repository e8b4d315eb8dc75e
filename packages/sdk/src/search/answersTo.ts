import { eachSimilar } from './eachSimilar.js';
import { isForm } from '../text/isForm.js';
import { packTerms } from './packTerms.js';
import { termPlace } from './termPlace.js';
import type { TextIndex } from './TextIndex.js';
import { titleWeight } from './weights.js';

// How well a term answers a word.
const exact = 8;
const form = 6;
const begun = 5;
const oneEdit = 3;
const twoEdits = 2;

/** The terms that answer a word. */
export interface Answers {
  /** Place of the first term, that after the last, and how well they answer, once and again. */
  readonly triples: readonly number[];
  /** How many entries those terms have. */
  readonly entries: number;
  /** What the word is worth: how many doublings of its entries fit into the number of documents, and one. */
  readonly rarity: number;
  /** What the word tells of a document that has it, or a form of it, in a long title. */
  readonly titled: number;
}

/**
 * The terms that answer a word: the word, its forms and, when it is the last one, whatever begins with it; what it may
 * be a misspelling of when it is none of those, or when `misspelt`. A term may come twice; the better quality counts.
 */
export function answersTo(index: TextIndex, text: string, last: boolean, misspelt: boolean): Answers {
  const { starts, entryStarts, best } = index;
  const { letters: word } = packTerms([text]);
  const { length } = word;
  const triples: number[] = [];
  let entries = 0;
  let nearest = 0;
  const add = (from: number, to: number, value: number) => {
    triples.push(from, to, value);
    entries += entryStarts[to]! - entryStarts[from]!;
    nearest = Math.max(nearest, value);
  };
  const from = termPlace(index, word, length, false);
  const to = termPlace(index, word, length, true);
  // One character of Chinese says as much as a word.
  const unfinished = last && (length > 1 || text > '\u0e00');
  let rest = from;
  for (let place = from; place <= to; place++) {
    const longer = starts[place + 1]! - starts[place]!;
    const value = longer === length ? exact : isForm(length, longer) ? form : 0;
    if (place < to && !value) continue;
    if (unfinished && rest < place) add(rest, place, begun);
    if (place < to) add(place, place + 1, value);
    rest = place + 1;
  }
  const similar = entries === 0 || misspelt;
  // Of a shorter form it may be a slip all the same: besr is bes with an ending, but rather besar.
  for (let shorter = length - 1; isForm(shorter, length); shorter--) {
    const place = termPlace(index, word, shorter, false);
    if (place < termPlace(index, word, shorter, true) && starts[place + 1]! - starts[place]! === shorter)
      add(place, place + 1, form);
  }
  if (similar)
    eachSimilar(index, word, last, (place, distance) => {
      if (distance > 0) add(place, place + 1, distance === 1 ? oneEdit : twoEdits);
    });
  const rarity = 1 + Math.max(0, Math.clz32(entries) - Math.clz32(best.length));
  return { triples, entries, rarity, titled: rarity * Math.min(nearest, form) * titleWeight };
}
