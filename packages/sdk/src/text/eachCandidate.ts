import { eachSimilar } from './eachSimilar.js';
import { termPlace } from './termPlace.js';
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

/**
 * Calls back with the terms that answer a word, from one place up to, not including, another: the word, its forms
 * and, when it is the last one, whatever begins with it; words at an edit's distance when there are none of those, or
 * when `misspelt`. A term may come twice; the better quality counts.
 */
export function eachCandidate(
  index: TextIndex,
  word: Uint16Array,
  last: boolean,
  misspelt: boolean,
  call: (from: number, to: number, quality: number) => void,
): void {
  const { starts } = index;
  const { length } = word;
  let found = false;
  const report = (from: number, to: number, value: number) => {
    found = true;
    call(from, to, value);
  };
  const from = termPlace(index, word, length, false);
  const to = termPlace(index, word, length, true);
  // One character of Chinese says as much as a word.
  if (from < to && last && (length > 1 || word[0]! > 0xe00)) report(from, to, quality.unfinished);
  for (let place = from; place < to; place++) {
    const longer = starts[place + 1]! - starts[place]!;
    if (longer === length) report(place, place + 1, quality.exact);
    else if (isForm(length, longer)) report(place, place + 1, quality.form);
  }
  for (let shorter = length - 1; isForm(shorter, length); shorter--) {
    const place = termPlace(index, word, shorter, false);
    if (place < termPlace(index, word, shorter, true) && starts[place + 1]! - starts[place]! === shorter)
      call(place, place + 1, quality.form); // Or a slip of the word meant: besr is bes, but rather best.
  }
  if ((found && !misspelt) || length < oneEditFrom || length > editsTo) return;
  eachSimilar(index, word, length < twoEditsFrom ? 1 : 2, last, (place, distance) => {
    if (distance > 0) call(place, place + 1, distance === 1 ? quality.oneEdit : quality.twoEdits);
  });
}
