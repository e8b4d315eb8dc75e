import type { Terms } from './Terms.js';

/**
 * The place of the first term that is not before a word or, when `past`, neither before it nor beginning with it.
 *
 * @param length Letters of the word that count.
 */
export function termPlace({ letters, starts }: Terms, word: Uint16Array, length: number, past: boolean): number {
  let low = 0;
  for (let high = starts.length - 1; low < high;) {
    const middle = (low + high) >>> 1;
    const end = starts[middle + 1]!;
    let at = starts[middle]!;
    let i = 0;
    while (i < length && at < end && letters[at] === word[i]) {
      i++;
      at++;
    }
    if (i === length ? past : at === end || letters[at]! < word[i]!) low = middle + 1;
    else high = middle;
  }
  return low;
}
