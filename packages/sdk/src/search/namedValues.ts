import { columnsOf } from '../columns/columnsOf.js';
import type { Catalogue } from '../model.js';
import { perCatalogue } from '../perCatalogue.js';
import { mostCharacters, sequenceOf } from '../text/analyseQuery.js';
import { foldText, lowerCase } from '../text/fold.js';
import { isUnspaced, tokenize } from '../text/tokenize.js';
import { codeNamesOf } from './codeNames.js';

/** A country or language that a query names. */
export interface NamedValue {
  /** The facet that has the value. */
  readonly facet: 'countries' | 'languages';
  /** ISO 3166 code of a country, or BCP 47 tag of a language. */
  readonly id: string;
}

/** Longer names are not looked for, counted in words. */
const longestName = 5;

/** Countries and languages of the catalogue by their names, folded, words joined by spaces; and the first words of those. */
const namesOf = /* @__PURE__ */ perCatalogue((catalogue: Catalogue) => {
  const { facets, facetStarts, values } = columnsOf(catalogue);
  const codeNames = codeNamesOf(catalogue);
  const byName = new Map<string, NamedValue>();
  const firstWords = new Set<string>();
  facets.forEach(({ name, codes }, f) => {
    if (codes !== 'place' && codes !== 'language') return;
    const facet = codes === 'place' ? 'countries' : 'languages';
    if (name !== facet) return;
    for (const id of values.slice(facetStarts[f], facetStarts[f + 1]))
      for (const { text } of codeNames(codes, id)) {
        const words = sequenceOf(text);
        const key = words.join(' ');
        if (!key || byName.has(key)) continue;
        byName.set(key, { facet, id });
        firstWords.add(words[0]!);
      }
  });
  return { byName, firstWords };
});

/** The countries and languages that a text names, each once. Short names, such as US, count in capitals alone. */
export function namedValues(catalogue: Catalogue, text: string): readonly NamedValue[] {
  const { byName, firstWords } = namesOf(catalogue);
  const words = tokenize(lowerCase(text.slice(0, mostCharacters)), false).map(({ term, start, end }) => ({
    word: foldText(term),
    start,
    end,
  }));
  const found = new Map<string, NamedValue>();
  for (let from = 0; from < words.length; from++) {
    if (!firstWords.has(words[from]!.word)) continue;
    for (let to = Math.min(words.length, from + longestName); to > from; to--) {
      const key = words
        .slice(from, to)
        .map(({ word }) => word)
        .join(' ');
      const value = byName.get(key);
      if (!value) continue;
      const typed = text.slice(words[from]!.start, words[to - 1]!.end);
      if (key.length <= 3 && !isUnspaced(key) && typed !== typed.toUpperCase()) continue;
      found.set(`${value.facet} ${value.id}`, value);
      from = to - 1;
      break;
    }
  }
  return [...found.values()];
}
