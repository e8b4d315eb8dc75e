import { isString } from '../must.js';

/** A country, or a part of one. Source: ISO 3166-1 alpha-2 and ISO 3166-2. */
const placePattern = /^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$/;

/** What is wrong with a code of a place, as the end of a sentence that begins with its name; nothing where it may be one. */
export function placeMistake(code: unknown): string | undefined {
  const meant = isString(code) ? canonicalPlace(code) : undefined;
  if (meant !== undefined && meant === code) return undefined;
  return `must be an ISO 3166 code, such as GB or GB-ENG.${meant === undefined ? '' : ` Did you mean "${meant}"?`}`;
}

/** `gb` → `GB`, `UK` → `GB`: CLDR knows the aliases. */
function canonicalPlace(code: string): string | undefined {
  const upper = code.toUpperCase();
  if (!placePattern.test(upper)) return undefined;
  const [country, part] = upper.split('-');
  const known = canonicalTag(`und-${country}`).replace(/^und-/, '');
  return part === undefined ? known : `${known}-${part}`;
}

/** Whether a text can be a language tag. Source: BCP 47. */
export const isLanguageTag = (tag: unknown): boolean => isString(tag) && canonicalTag(tag) !== '';

/** A tag as CLDR writes it; empty where it is none. */
export function canonicalTag(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag)[0]!;
  } catch {
    return '';
  }
}
