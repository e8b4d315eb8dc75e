import { columnsOf } from '../columns/columnsOf.js';
import { hasOwn } from '../hasOwn.js';
import type { Catalogue } from '../model.js';
import { perCatalogue } from '../perCatalogue.js';
import { nations } from '../taxonomy/names.js';
import { foldText, lowerCase } from '../text/fold.js';
import { isUnspaced, tokenize } from '../text/tokenize.js';

/** A country or language that a query names. */
export interface NamedValue {
  readonly facet: 'countries' | 'languages';
  readonly id: string;
}

/** Longer names are not looked for, counted in words. */
const longestName = 5;

/** Countries and languages of the catalogue by their names, folded, words joined by spaces. */
const namesOf = /* @__PURE__ */ perCatalogue((catalogue: Catalogue) => {
  const { facets, facetStarts, values } = columnsOf(catalogue);
  const names = new Map<string, NamedValue>();
  facets.forEach(({ name, codes }, f) => {
    if (codes !== 'place' && codes !== 'language') return;
    const facet = codes === 'place' ? 'countries' : 'languages';
    if (name !== facet) return;
    for (const id of values.slice(facetStarts[f], facetStarts[f + 1]))
      for (const text of codeNames(catalogue, codes, id)) {
        const key = keyOf(text);
        if (key && !names.has(key)) names.set(key, { facet, id });
      }
  });
  return names;
});

/** The countries and languages that a text names, each once. Short names, such as US, count in capitals alone. */
export function namedValues(catalogue: Catalogue, text: string): readonly NamedValue[] {
  const names = namesOf(catalogue);
  const words: { readonly word: string; readonly start: number; readonly end: number }[] = [];
  tokenize(lowerCase(text), false, (word, start, end) => words.push({ word: foldText(word), start, end }));
  const found = new Map<string, NamedValue>();
  for (let from = 0; from < words.length; from++) {
    for (let to = Math.min(words.length, from + longestName); to > from; to--) {
      const key = words.slice(from, to).map(({ word }) => word).join(' ');
      const value = names.get(key);
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

function keyOf(text: string): string {
  const words: string[] = [];
  tokenize(lowerCase(text), false, (word) => words.push(foldText(word)));
  return words.join(' ');
}

function codeNames({ languages }: Catalogue, codes: 'place' | 'language', id: string): readonly string[] {
  if (id === 'global') return [];
  if (hasOwn(nations, id)) return Object.values(nations[id]!);
  const type = codes === 'place' ? 'region' : 'language';
  try {
    return languages.flatMap((language) =>
      (['long', 'short'] as const).map((style) => new Intl.DisplayNames([language, 'en'], { type, style }).of(id) ?? id),
    );
  } catch {
    return []; // An engine without Intl.DisplayNames, or not a code.
  }
}
