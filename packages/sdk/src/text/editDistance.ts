import { aString, isString, must } from '../must.js';
import { compareCodeUnits } from './fold.js';

/** The UTF-16 code units of a text. */
export function lettersOf(text: string): Uint16Array {
  const letters = new Uint16Array(text.length);
  for (let i = 0; i < letters.length; i++) letters[i] = text.charCodeAt(i);
  return letters;
}

/**
 * Makes a function that tells how many edits lead from a word to a term. Each inserts, removes or replaces a letter or
 * swaps two neighbours, and no letter is edited twice (optimal string alignment).
 *
 * Row i of its table tells how far the first i letters of the term are from each beginning of the word. Only cells at
 * most `edits` from the diagonal are filled in, the others are further off; and it ends where a row is too far off.
 *
 * @param edits Fewer than the word has letters. Of terms that are further off only that is told: the number is larger.
 * @param unfinished Whether the nearest beginning of the term counts instead of all of it: the word is being typed.
 */
export function editDistance(
  word: Uint16Array,
  edits: number,
  unfinished: boolean,
): (letters: Uint16Array, start: number, end: number) => number {
  const { length } = word;
  const width = length + 1;
  const far = edits + 1;
  const rows = new Uint8Array((width + edits) * width).fill(far);
  for (let i = 0; i <= edits; i++) rows[i] = rows[i * width] = i;
  return (letters, start, end) => {
    const size = end - start;
    let nearest = far;
    let least = 0;
    for (let i = 1; i <= size && i < width + edits; i++) {
      const letter = letters[start + i - 1]!;
      const at = i * width;
      const before = least;
      least = rows[at]!;
      for (let j = Math.max(1, i - edits); j <= length && j <= i + edits; j++) {
        let distance = Math.min(
          rows[at - width + j]! + 1,
          rows[at + j - 1]! + 1,
          rows[at - width + j - 1]! + +(letter !== word[j - 1]),
        );
        if (i > 1 && letter === word[j - 2] && letters[start + i - 2] === word[j - 1])
          distance = Math.min(distance, rows[at - 2 * width + j - 2]! + 1);
        rows[at + j] = distance;
        least = Math.min(least, distance);
      }
      nearest = Math.min(nearest, rows[at + length]!);
      // A swap reaches back two rows, so both must be too far.
      if (least > edits && before >= edits) return unfinished ? nearest : far;
    }
    return unfinished ? nearest : (rows[size * width + length] ?? far);
  };
}

/** Longer than any word that somebody meant; and the cost grows with the length. */
const longestWord = 80;

/**
 * The candidate that a misspelt word most likely meant, for "did you mean": at most one edit away for each four
 * letters begun, case aside, the nearest first, then by code unit.
 *
 * @throws {SafeguardingError} `invalid-option` for what is no string or no list of strings.
 * @example
 * ```ts
 * closestMatch('onlin-safety', ['online-safety', 'school-safety']); // → 'online-safety'
 * closestMatch('xyz', ['online-safety']); // → undefined
 * ```
 */
export function closestMatch(word: string, candidates: Iterable<string>): string | undefined {
  aString(word, 'word');
  const isIterable = typeof candidates === 'object' && candidates !== null && Symbol.iterator in candidates;
  const words = isIterable ? [...candidates] : undefined;
  must('a list of strings', (each) => (each as typeof words)?.every(isString) ?? false)(words, 'candidates');
  return closestOf(word, words!);
}

/** The same for what is known to be words. */
export const closestOf = (word: string, candidates: Iterable<string>): string | undefined =>
  closestAll(word, candidates, Math.ceil(word.length / 4)).sort(compareCodeUnits)[0];

/**
 * All candidates that are as near to a word as any is, case aside: where there are several, which one was meant is not
 * known.
 *
 * @param edits The most edits that may lead from the word to a candidate.
 * @throws {SafeguardingError} `invalid-option` for what is no string or no list of strings.
 * @example
 * ```ts
 * closestMatches('Nigera', ['Niger', 'Nigeria', 'Algeria'], 1); // → ['Niger', 'Nigeria']
 * ```
 */
export function closestMatches(word: string, candidates: readonly string[], edits: number): readonly string[] {
  aString(word, 'word');
  must('a list of strings', (each) => Array.isArray(each) && each.every(isString))(candidates, 'candidates');
  must('a whole number', Number.isInteger)(edits, 'edits');
  return closestAll(word, candidates, Math.min(edits, Math.max(0, word.length - 1)));
}

function closestAll(word: string, candidates: Iterable<string>, edits: number): string[] {
  if (word.length > longestWord) return [];
  const distanceOf = editDistance(lettersOf(word.toLowerCase()), edits, false);
  let closest: string[] = [];
  let least = edits;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) > least) continue; // Each letter more or less is an edit.
    const letters = lettersOf(candidate.toLowerCase());
    const distance = distanceOf(letters, 0, letters.length);
    if (distance > least) continue;
    if (distance < least) closest = [];
    least = distance;
    closest.push(candidate);
  }
  return closest;
}
