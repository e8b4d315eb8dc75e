import { eachSimilar } from './eachSimilar.js';
import type { TextIndex } from './TextIndex.js';

/** How well a term answers a word. */
export const quality = { exact: 8, form: 6, unfinished: 5, oneEdit: 3, twoEdits: 2 } as const;

/** Words shorter than this match without edits; from `twoEditsFrom` letters two are allowed. */
const oneEditFrom = 4;
const twoEditsFrom = 8;
/** Longer words are not misspelt but pasted. */
const editsTo = 24;

/**
 * Whether two words, one the beginning of the other, count as forms of one: plurals and endings of up to two
 * letters (teacher, teachers; école, écoles; ребёнок is beyond it), one letter for words of three.
 */
export const isForm = (shorter: number, longer: number): boolean =>
  shorter >= 3 && longer - shorter <= (shorter > 3 ? 2 : 1);

/** The place of the first term that is not before the word. */
function lowerBound(terms: readonly string[], word: string): number {
  let low = 0;
  for (let high = terms.length; low < high;) {
    const middle = (low + high) >>> 1;
    if (terms[middle]! < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Calls back with the terms that answer a word: the word, its forms and, when it is the last one, whatever begins
 * with it; words at an edit's distance when there are none of those, or when `misspelt`.
 */
export function eachCandidate(
  { terms, shared }: TextIndex,
  word: string,
  last: boolean,
  misspelt: boolean,
  call: (place: number, quality: number) => void,
): void {
  let found = false;
  const report = (place: number, value: number) => {
    found = true;
    call(place, value);
  };
  const unfinished = last && (word.length > 1 || word > '\u0e00'); // One character of Chinese says as much as a word.
  for (let place = lowerBound(terms, word); place < terms.length && terms[place]!.startsWith(word); place++) {
    const { length } = terms[place]!;
    if (length === word.length) report(place, quality.exact);
    else if (isForm(word.length, length)) report(place, quality.form);
    else if (unfinished) report(place, quality.unfinished);
  }
  for (let length = word.length - 1; isForm(length, word.length); length--) {
    const shorter = word.slice(0, length);
    const place = lowerBound(terms, shorter);
    if (terms[place] === shorter) report(place, quality.form);
  }
  if ((found && !misspelt) || word.length < oneEditFrom || word.length > editsTo) return;
  const edits = word.length < twoEditsFrom ? 1 : 2;
  eachSimilar(terms, shared, word, edits, last, (place, distance) => {
    if (distance > 0) call(place, distance === 1 ? quality.oneEdit : quality.twoEdits);
  });
}
