/** Terms in code unit order, as one array of letters: nothing has to be parsed to load one. */
export interface TermDictionary {
  /** UTF-16 code units of all terms, one after the other. */
  readonly letters: Uint16Array;
  /** Where each term begins, and where the last one ends. */
  readonly starts: Uint32Array;
  /** Per term the letters that it has, a bit for each of 32 kinds: two words are at least as far apart as these. */
  readonly masks: Uint32Array;
}

/** The terms as one array of letters. They must be sorted already. */
export function buildDictionary(terms: readonly string[]): TermDictionary {
  const starts = new Uint32Array(terms.length + 1);
  for (let t = 0; t < terms.length; t++) starts[t + 1] = starts[t]! + terms[t]!.length;
  const letters = new Uint16Array(starts[terms.length]!);
  for (let t = 0, at = 0; t < terms.length; t++) {
    const term = terms[t]!;
    for (let i = 0; i < term.length; i++) letters[at++] = term.charCodeAt(i);
  }
  return { letters, starts, masks: masksOf(letters, starts) };
}

/** The masks of all terms; see {@link TermDictionary}. */
export const masksOf = (letters: Uint16Array, starts: Uint32Array): Uint32Array =>
  starts.slice(1).map((end, t) => maskOf(letters, starts[t]!, end));

/** The mask of one word. */
export function maskOf(letters: Uint16Array, start: number, end: number): number {
  let mask = 0;
  for (let i = start; i < end; i++) mask |= 1 << (letters[i]! & 31);
  return mask;
}

/** The term at a place. */
export function termAt({ letters, starts }: TermDictionary, place: number): string {
  let term = '';
  for (let i = starts[place]!; i < starts[place + 1]!; i++) term += String.fromCharCode(letters[i]!);
  return term;
}

/**
 * The place of the first term that is not before a word or, when `past`, neither before it nor beginning with it.
 *
 * @param length Letters of the word that count.
 */
export function lowerBound({ letters, starts }: TermDictionary, word: string, length: number, past: boolean): number {
  let low = 0;
  for (let high = starts.length - 1; low < high;) {
    const middle = (low + high) >>> 1;
    const end = starts[middle + 1]!;
    let at = starts[middle]!;
    let i = 0;
    while (i < length && at < end && letters[at] === word.charCodeAt(i)) {
      i++;
      at++;
    }
    if (i === length ? past : at === end || letters[at]! < word.charCodeAt(i)) low = middle + 1;
    else high = middle;
  }
  return low;
}
