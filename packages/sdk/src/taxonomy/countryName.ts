import { displayName } from './displayName.js';

/** CLDR carries names of subdivisions, but no browser does. */
const nations: Readonly<Record<string, string>> = {
  'GB-ENG': 'England',
  'GB-NIR': 'Northern Ireland',
  'GB-SCT': 'Scotland',
  'GB-WLS': 'Wales',
};

/**
 * The name of a place as CLDR has it in a language: `PH` → Philippines. Subdivisions have English names for the
 * four nations of GB; otherwise the country with the code: `Royaume-Uni (GB-SCT)`.
 *
 * @param code ISO 3166-1 alpha-2 or ISO 3166-2. The code itself comes back where no name is known.
 * @returns `undefined` for `global`, whose word is the caller's.
 */
export function countryName(code: string, language: string): string | undefined {
  if (code === 'global') return undefined;
  const [country = '', subdivision] = code.split('-');
  if (subdivision === undefined) return displayName('region', code, language);
  if (/^en\b/.test(language) && Object.hasOwn(nations, code)) return nations[code];
  return `${displayName('region', country, language)} (${code})`;
}
