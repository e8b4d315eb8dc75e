/**
 * Calls back with each term at most `edits` away from a word, by place and distance. An edit inserts, removes or
 * replaces a letter or swaps two neighbours (optimal string alignment).
 *
 * Sorted neighbours share their first letters, so the rows of the distance table for those are kept, and as soon
 * as a beginning is too far off, all terms with that beginning are passed over. Work is linear in the number of
 * terms at worst and touches a few hundred rows in practice.
 *
 * @param shared Letters that each term shares with the one before.
 * @param unfinished Whether a term is as near as its nearest beginning: the word is still being typed.
 */
export function eachSimilar(
  terms: readonly string[],
  shared: Uint8Array,
  word: string,
  edits: number,
  unfinished: boolean,
  call: (place: number, distance: number) => void,
): void {
  const width = word.length + 1;
  const deepest = word.length + edits;
  const rows = new Uint8Array((deepest + 1) * width);
  const nearest = new Uint8Array(deepest + 1); // Least distance of the word to the beginnings up to a depth.
  const least = new Uint8Array(deepest + 1); // Least number of each row.
  for (let j = 0; j < width; j++) rows[j] = j;
  nearest[0] = word.length;
  let cut = Infinity;
  for (let place = 0; place < terms.length; place++) {
    const common = shared[place]!;
    if (common >= cut) {
      if (unfinished && nearest[cut]! <= edits) call(place, nearest[cut]!);
      continue;
    }
    const term = terms[place]!;
    const last = Math.min(term.length, deepest);
    cut = Infinity;
    let depth = Math.min(common, last);
    while (depth < last && cut === Infinity) {
      depth++;
      writeRow(rows, width, depth, term, word);
      let row = 255;
      for (let j = 0; j < width; j++) row = Math.min(row, rows[depth * width + j]!);
      least[depth] = row;
      nearest[depth] = Math.min(nearest[depth - 1]!, rows[depth * width + word.length]!);
      // A swap reaches back two rows, so both must be too far.
      if (row > edits && least[depth - 1]! >= edits) cut = depth;
    }
    const distance = unfinished
      ? nearest[depth]!
      : cut < Infinity || term.length > deepest
        ? 255
        : rows[depth * width + word.length]!;
    if (distance <= edits) call(place, distance);
  }
}

function writeRow(rows: Uint8Array, width: number, depth: number, term: string, word: string): void {
  const at = depth * width;
  const letter = term.charCodeAt(depth - 1);
  rows[at] = depth;
  for (let j = 1; j < width; j++) {
    const same = letter === word.charCodeAt(j - 1);
    let distance = Math.min(
      rows[at - width + j]! + 1,
      rows[at + j - 1]! + 1,
      rows[at - width + j - 1]! + (same ? 0 : 1),
    );
    if (
      depth > 1 &&
      j > 1 &&
      letter === word.charCodeAt(j - 2) &&
      term.charCodeAt(depth - 2) === word.charCodeAt(j - 1)
    ) {
      distance = Math.min(distance, rows[at - 2 * width + j - 2]! + 1);
    }
    rows[at + j] = distance;
  }
}
