import { aString } from '../must.js';
import { foldText } from './fold.js';
import { analyseQuery } from './analyseQuery.js';
import { isInflection, tokenize } from './tokenize.js';

/**
 * Where a text begins to match the words of a query: sorted, disjoint `[start, end)` pairs in UTF-16 offsets of the
 * text as given, ready for `slice`. Accents, case and the like are folded as in search; misspellings are not marked.
 *
 * @throws {SafeguardingError} `invalid-option` for what is no string.
 * @example
 * ```ts
 * highlightRanges('Sécurité en ligne', 'secu'); // → [[0, 4]]
 * ```
 */
export function highlightRanges(text: string, query: string): readonly (readonly [start: number, end: number])[] {
  aString(text, 'text');
  aString(query, 'query');
  const words = analyseQuery(query).words.map(({ term }) => term);
  const ranges: [number, number][] = [];
  if (words.length === 0) return ranges;
  const { folded, offsets } = foldWithOffsets(text);
  for (const { term, start, end } of tokenize(folded, true)) {
    let length = 0;
    for (const word of words) {
      if (term.startsWith(word)) length = Math.max(length, word.length);
      else if (word.startsWith(term) && isInflection(term.length, word.length)) length = term.length;
    }
    if (length === 0) continue;
    let stop = start;
    for (let letters = 0; letters < length && stop < end; stop++) if (folded[stop] !== "'") letters++;
    const last = ranges[ranges.length - 1];
    const from = offsets[start]!;
    // A sign that folds to several (æ, ㈀) ends where the next one begins, also when the rest of it is no letter.
    while (offsets[stop] === offsets[stop - 1]) stop++;
    const to = offsets[stop]!;
    if (last && from < last[1]) last[1] = Math.max(last[1], to);
    else ranges.push([from, to]);
  }
  return ranges;
}

/** The folded text with the offset in the original of each of its letters, and one more for the end. */
function foldWithOffsets(text: string): { readonly folded: string; readonly offsets: readonly number[] } {
  let folded = '';
  const offsets: number[] = [];
  let at = 0;
  for (const character of text) {
    const letters = foldText(character);
    for (let i = 0; i < letters.length; i++) offsets.push(at);
    folded += letters;
    at += character.length;
  }
  offsets.push(at);
  return { folded, offsets };
}
