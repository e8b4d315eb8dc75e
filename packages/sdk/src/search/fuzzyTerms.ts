import { editDistance, lettersOf } from '../text/editDistance.js';
import { editsAllowed } from './ranking.js';
import { lowerBound, maskOf, type TermDictionary } from './termDictionary.js';

/** Longer words are not misspelt but pasted. */
const longest = 24;

/** What the name of a group of words that mean the same begins with: "=". */
const groupSign = 61;

/** The first letter that is not Latin: Greek. */
const firstOther = '\u0370';

/**
 * Calls back with each term that a word may be a misspelling of, by place and distance. The longer of the two says how
 * many edits are forgiven, for letters are lost as easily as put in: `wat` is what, `expuced` expected. An unfinished
 * word may be near the beginning of a term instead, by as many edits as its own length allows.
 */
export function fuzzyTerms(
  dictionary: TermDictionary,
  text: string,
  unfinished: boolean,
  call: (place: number, distance: number) => void,
): void {
  const { letters, starts, masks } = dictionary;
  const { length } = text;
  const own = editsAllowed(length);
  // A term with one edit more than the word is longer by that letter; one with two by two.
  const most = Math.max(editsAllowed(length + 1), editsAllowed(length + 2) & 2);
  if (most === 0 || length > longest) return;
  const word = lettersOf(text);
  const mask = maskOf(word, 0, length);
  const near = editDistance(word, own, unfinished);
  const nearLonger = editDistance(word, most, false);
  // Nobody slips from Latin letters into others: half of the terms of a catalogue in seven languages need no look.
  const others = lowerBound(dictionary, firstOther, 1, false);
  const isLatin = text < firstOther;
  const end = isLatin ? others : masks.length;
  for (let term = isLatin ? 0 : others; term < end; term++) {
    const start = starts[term]!;
    const stop = starts[term + 1]!;
    if (letters[start] === groupSign) continue; // The name of a group of words is no word.
    if (length - (stop - start) > most || (!unfinished && stop - start - length > most)) continue;
    // Every letter that the term has not takes an edit.
    if (isMoreThan(most, mask & ~masks[term]!)) continue;
    let distance = near(letters, start, stop);
    if (distance > own) {
      if (own === most || editsAllowed(stop - start) < most) continue;
      distance = nearLonger(letters, start, stop);
    }
    if (distance <= most) call(term, distance);
  }
}

/** Whether more bits are set than one or two. */
function isMoreThan(most: number, bits: number): boolean {
  for (let left = most; bits !== 0; bits &= bits - 1) if (left-- === 0) return true;
  return false;
}
