import { eachSimilar } from './eachSimilar.js';
import { isForm } from './isForm.js';
import { packTerms } from './packTerms.js';
import { termPlace } from './termPlace.js';
import type { TextIndex } from './TextIndex.js';

/** How well a term answers a word. */
const quality = { exact: 8, form: 6, unfinished: 5, oneEdit: 3, twoEdits: 2 };

/** Words shorter than this match without edits; from `twoEditsFrom` letters two are allowed. */
const oneEditFrom = 4;
const twoEditsFrom = 8;
/** Longer words are not misspelt but pasted. */
const editsTo = 24;

/** The terms that answer a word. */
export interface Answers {
  /** Place of the first term, that after the last, and how well they answer, once and again. */
  readonly triples: readonly number[];
  /** How many entries those terms have. */
  readonly entries: number;
}

/**
 * The terms that answer a word: the word, its forms and, when it is the last one, whatever begins with it; words at an
 * edit's distance when it is none of those, or when `misspelt`. A term may come twice; the better quality counts.
 */
export function answersTo(index: TextIndex, text: string, last: boolean, misspelt: boolean): Answers {
  const { starts, entryStarts } = index;
  const { letters: word } = packTerms([text]);
  const { length } = word;
  const triples: number[] = [];
  let entries = 0;
  const add = (from: number, to: number, value: number) => {
    triples.push(from, to, value);
    entries += entryStarts[to]! - entryStarts[from]!;
  };
  const from = termPlace(index, word, length, false);
  const to = termPlace(index, word, length, true);
  // One character of Chinese says as much as a word.
  const unfinished = last && (length > 1 || text > '\u0e00');
  let rest = from;
  for (let place = from; place <= to; place++) {
    const longer = starts[place + 1]! - starts[place]!;
    const value = longer === length ? quality.exact : isForm(length, longer) ? quality.form : 0;
    if (place < to && !value) continue;
    if (unfinished && rest < place) add(rest, place, quality.unfinished);
    if (place < to) add(place, place + 1, value);
    rest = place + 1;
  }
  const edits = length < oneEditFrom || length > editsTo ? 0 : length < twoEditsFrom ? 1 : 2;
  const similar = edits > 0 && (entries === 0 || misspelt);
  // Of a shorter form it may be a slip all the same: besr is bes with an ending, but rather besar.
  for (let shorter = length - 1; isForm(shorter, length); shorter--) {
    const place = termPlace(index, word, shorter, false);
    if (place < termPlace(index, word, shorter, true) && starts[place + 1]! - starts[place]! === shorter)
      add(place, place + 1, quality.form);
  }
  if (similar)
    eachSimilar(index, word, edits, last, (place, distance) => {
      if (distance > 0) add(place, place + 1, distance === 1 ? quality.oneEdit : quality.twoEdits);
    });
  return { triples, entries };
}
