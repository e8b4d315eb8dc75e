import { editDistance, lettersOf } from './editDistance.js';

/** Longer than any word that somebody meant; and the cost grows with the length. */
const longest = 80;

/**
 * The candidate that a misspelt word most likely meant, for "did you mean": at most one edit away for each four
 * letters begun, case aside, the nearest first, then by code unit.
 *
 * @example
 * ```ts
 * closestMatch('onlin-safety', ['online-safety', 'school-safety']); // → 'online-safety'
 * closestMatch('xyz', ['online-safety']); // → undefined
 * ```
 */
export function closestMatch(word: string, candidates: Iterable<string>): string | undefined {
  if (word.length > longest) return undefined;
  const edits = Math.ceil(word.length / 4);
  const distanceOf = editDistance(lettersOf(word.toLowerCase()), edits, false);
  let closest: string | undefined;
  let least = edits + 1;
  for (const candidate of candidates) {
    const letters = lettersOf(candidate.toLowerCase());
    const distance = distanceOf(letters, 0, letters.length);
    if (distance > least || distance > edits || (distance === least && candidate > closest!)) continue;
    least = distance;
    closest = candidate;
  }
  return closest;
}
