import type { Terms } from './Terms.js';

/**
 * Calls back with each term of some runs of terms that is at most `edits` away from a word, by place and distance. An
 * edit inserts, removes or replaces a letter or swaps two neighbours (optimal string alignment).
 *
 * Sorted neighbours share their first letters, so the rows of the distance table for those are kept, and as soon
 * as a beginning is too far off, all terms with that beginning are passed over. Of each row only the cells that are
 * at most `edits` from the diagonal are filled in: the others are further off anyway.
 *
 * @param runs Pairs: the place of the first term of a run, and that after its last.
 * @param unfinished Whether a term is as near as its nearest beginning: the word is still being typed.
 */
export function eachWithin(
  { letters, starts }: Terms,
  runs: ArrayLike<number>,
  word: Uint16Array,
  edits: number,
  unfinished: boolean,
  call: (place: number, distance: number) => void,
): void {
  const { length } = word;
  const width = length + 1;
  const deepest = length + edits;
  const rows = new Uint8Array((deepest + 1) * width).fill(edits + 1);
  const nearest = new Uint8Array(deepest + 1); // Least distance of the word to the beginnings up to a depth.
  const least = new Uint8Array(deepest + 1); // Least number of each row.
  for (let j = 0; j < width && j <= edits; j++) rows[j] = j;
  nearest[0] = length;
  for (let r = 0; r < runs.length; r += 2) {
    let cut = Infinity;
    let before = 0;
    let known = 0; // Letters that the rows hold of the term before.
    for (let place = runs[r]!; place < runs[r + 1]!; place++) {
      const start = starts[place]!;
      const size = starts[place + 1]! - start;
      const last = Math.min(size, deepest);
      let depth = 0;
      while (depth < known && depth < last && letters[start + depth] === letters[before + depth]) depth++;
      before = start;
      if (depth < cut) {
        cut = Infinity;
        while (depth < last && cut === Infinity) {
          const letter = letters[start + depth]!;
          const at = ++depth * width;
          let row = edits + 1;
          if (depth <= edits) rows[at] = row = depth;
          for (let j = Math.max(1, depth - edits); j <= length && j <= depth + edits; j++) {
            let distance = Math.min(
              rows[at - width + j]! + 1,
              rows[at + j - 1]! + 1,
              rows[at - width + j - 1]! + (letter === word[j - 1] ? 0 : 1),
            );
            if (depth > 1 && j > 1 && letter === word[j - 2] && letters[start + depth - 2] === word[j - 1])
              distance = Math.min(distance, rows[at - 2 * width + j - 2]! + 1);
            rows[at + j] = distance;
            row = Math.min(row, distance);
          }
          least[depth] = row;
          nearest[depth] = Math.min(nearest[depth - 1]!, rows[at + length]!);
          // A swap reaches back two rows, so both must be too far.
          if (row > edits && least[depth - 1]! >= edits) cut = depth;
        }
        known = depth;
      } else depth = cut;
      const distance = unfinished
        ? nearest[depth]!
        : cut < Infinity || size > deepest
          ? edits + 1
          : rows[depth * width + length]!;
      if (distance <= edits) call(place, distance);
    }
  }
}
