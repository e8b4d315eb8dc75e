import { aString } from '../must.js';
import { foldText } from './fold.js';
import { analyseQuery, type QueryWord } from './analyseQuery.js';
import { stemsOf } from './stem.js';
import { isInflection, tokenize } from './tokenize.js';

/**
 * Where a text matches the words of a query: sorted, disjoint `[start, end)` pairs in UTF-16 offsets of the text as given,
 * ready for `slice`. Of a word that only begins like one of the query the beginning is marked, of another form of it the
 * whole. Accents, case and the like are folded as in search; misspellings and words that mean the same are not marked, nor
 * are words such as "the", unless there are no others.
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
  const { words: all, languages } = analyseQuery(query);
  const words = all.filter(({ isStop }) => !isStop);
  if (words.length === 0) return [];
  return markWords(text, (term) => {
    let length = 0;
    for (const word of words) {
      if (isFormOf(word, term, languages)) length = term.length;
      else if (term.startsWith(word.term)) length = Math.max(length, word.term.length);
      else if (word.term.startsWith(term) && isInflection(term.length, word.term.length)) length = term.length;
    }
    return length;
  });
}

/** Parts of a text, to be marked: see {@link highlightRanges}. */
export type Ranges = readonly (readonly [start: number, end: number])[];

/**
 * Marks the words of a text.
 *
 * @param lengthOf How many letters of a folded word are to be marked, from its first one.
 */
export function markWords(text: string, lengthOf: (term: string) => number): Ranges {
  const ranges: [number, number][] = [];
  const { folded, offsets } = foldWithOffsets(text);
  for (const { term, start, end } of tokenize(folded, true)) {
    const length = lengthOf(term);
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

/** Whether a term is a form of a word: it, or one with the same stem. Terms that begin otherwise are not even looked at. */
function isFormOf({ term: word, stems }: QueryWord, term: string, languages: readonly string[]): boolean {
  if (term === word) return true;
  // In Arabic words are written together with what stands before them.
  if (!languages.includes('ar') && term.slice(0, 2) !== word.slice(0, 2)) return false;
  const isOwn = (form: string) => !form.startsWith('=') && (form === word || stems.includes(form));
  return isOwn(term) || languages.some((language) => stemsOf(term, language).some(isOwn));
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
