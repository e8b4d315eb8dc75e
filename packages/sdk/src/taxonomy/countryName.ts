import { hasOwn } from '../hasOwn.js';
import { displayName } from './displayName.js';
import { nations } from './nations.js';
import { textIn } from './textIn.js';

/**
 * The name of a place as CLDR has it in a language: `PH` → Philippines. The four nations of
 * GB have names in the languages of the catalogue; other subdivisions are the country with the code: `Canada (CA-QC)`.
 *
 * @param code ISO 3166-1 alpha-2 or ISO 3166-2. The code itself comes back where no name is known.
 * @param language BCP 47 tag of the reader's language.
 * @returns `undefined` for `global`, whose word is the caller's.
 * @example
 * ```ts
 * countryName('PH', 'ar'); // → 'الفلبين'
 * countryName('GB-SCT', 'fr'); // → 'Écosse'
 * countryName('CA-QC', 'en'); // → 'Canada (CA-QC)'
 * countryName('global', 'en'); // → undefined
 * ```
 */
export function countryName(code: string, language: string): string | undefined {
  if (code === 'global') return undefined;
  const [country = '', subdivision] = code.split('-');
  if (subdivision === undefined) return displayName('region', code, language);
  if (hasOwn(nations, code)) {
    const name = textIn(nations[code]!, language);
    // Where textIn has nothing but English for other readers, the country in their own language tells them more.
    if (name.language.split('-')[0] === language.split('-')[0]) return name.text;
  }
  return `${displayName('region', country, language)} (${code})`;
}
