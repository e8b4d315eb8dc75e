import type { Dataset } from '@safeguarding/data';
import { findLocale } from '../src/locales/findLocale.js';
import { formatterOf } from '../src/locales/formatter.js';
import { locales } from '../src/locales/all.js';
import type { KnownNames } from '../src/locales/messages.js';
import { MAX_PLACES_SHOWN } from '../src/state/vocabulary.js';

/**
 * What the cards of a dataset name in a language, as the browser would: months, languages and countries. A browser
 * needs a fifth of the time to the first list for looking up the first of each.
 */
export function knownNames({ resources }: Dataset, language: string): KnownNames {
  const { tag } = findLocale(language, locales);
  const formatter = formatterOf(tag);
  const spoken = new Set(resources.flatMap(({ editions }) => editions.map((edition) => edition.language)));
  const places = new Set(resources.flatMap((each) => (each.places.length > MAX_PLACES_SHOWN ? [] : each.places)));
  const countries = [...places].filter((place) => /^[A-Z]{2}$/.test(place));
  const months = Array.from({ length: 12 }, (_, i) => formatter.date(`2000-${String(i + 1).padStart(2, '0')}`));
  return {
    tag,
    // Not where years are written in other digits.
    months: months.every((month) => month.includes('2000')) ? months.map((each) => each.replace('2000', '{n}')) : [],
    names: Object.fromEntries([
      ...[...spoken].sort().map((code) => [code, formatter.language(code)]),
      ...countries.sort().map((code) => [code, formatter.country(code)]),
    ]) as Record<string, string>,
  };
}
