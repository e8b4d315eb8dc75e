import { hasOwn } from '../hasOwn.js';
import { aString } from '../must.js';
import { pickText } from './labels.js';

/**
 * The name of a place as CLDR has it in a language: `PH` → Philippines. The four nations of
 * GB have names in the languages of the catalogue; other subdivisions are the country with the code: `Canada (CA-QC)`.
 *
 * @param code ISO 3166-1 alpha-2 or ISO 3166-2. The code itself comes back where no name is known.
 * @param language BCP 47 tag of the reader's language.
 * @returns `undefined` for `global`, whose word is the caller's.
 * @throws {SafeguardingError} `invalid-option` for what is no string.
 * @example
 * ```ts
 * countryName('PH', 'ar'); // → 'الفلبين'
 * countryName('GB-SCT', 'fr'); // → 'Écosse'
 * countryName('CA-QC', 'en'); // → 'Canada (CA-QC)'
 * countryName('global', 'en'); // → undefined
 * ```
 */
export function countryName(code: string, language: string): string | undefined {
  aString(code, 'code');
  aString(language, 'language');
  if (code === 'global') return undefined;
  const [country = '', subdivision] = code.split('-');
  if (subdivision === undefined) return displayName('region', code, language);
  if (hasOwn(nations, code)) {
    const name = pickText(nations[code]!, language);
    // Where pickText has nothing but English for other readers, the country in their own language tells them more.
    if (name.language.split('-')[0] === language.split('-')[0]) return name.text;
  }
  return `${displayName('region', country, language)} (${code})`;
}

/**
 * All names by which somebody may look for a place: its name and its abbreviation in the reader's language and in English
 * (UK), and others that are still in use or of before (USA, Turkey, Burma).
 *
 * @param code ISO 3166-1 alpha-2 or ISO 3166-2.
 * @param language BCP 47 tag of the reader's language.
 * @returns Each once, the one of {@link countryName} first. Nothing for `global`.
 * @throws {SafeguardingError} `invalid-option` for what is no string.
 * @example
 * ```ts
 * countryNames('US', 'es'); // → ['Estados Unidos', 'EE. UU.', 'United States', 'US', 'USA', 'United States of America']
 * ```
 */
export function countryNames(code: string, language: string): readonly string[] {
  const names = [language, 'en'].flatMap((each) => [
    countryName(code, each) ?? [],
    code.includes('-') || code === 'global' ? [] : displayName('region', code, each, 'short'),
  ]);
  return [...new Set([...names.flat(), ...otherNamesOf(code)])];
}

/** The names of a country beside those of CLDR, in English. */
export const otherNamesOf = (code: string): readonly string[] => (hasOwn(otherNames, code) ? otherNames[code]! : []);

/**
 * The name of a language as CLDR has it in another: `zh-Hans` in `fr` → chinois simplifié.
 *
 * @param tag BCP 47. It comes back itself where no name is known.
 * @param language BCP 47 tag of the reader's language.
 * @throws {SafeguardingError} `invalid-option` for what is no string.
 * @example
 * ```ts
 * languageName('zh-Hans', 'fr'); // → 'chinois simplifié'
 * languageName('qqq', 'en'); // → 'qqq'
 * ```
 */
export function languageName(tag: string, language: string): string {
  aString(tag, 'tag');
  aString(language, 'language');
  return displayName('language', tag, language);
}

/** Making one costs more than a hundred look-ups; a page shows a handful of languages. */
const made = new Map<string, Intl.DisplayNames>();
const most = 64;

/** The names that the engine has for a reader of a language; English ones where it does not know it. */
function namesFor(type: 'region' | 'language', language: string, style: 'long' | 'short' = 'long'): Intl.DisplayNames {
  const key = `${type} ${language} ${style}`;
  let names = made.get(key);
  if (!names) {
    if (made.size >= most) made.clear();
    made.set(key, (names = new Intl.DisplayNames([language, 'en'], { type, style })));
  }
  return names;
}

/** A name from CLDR; the code itself where the engine, the language or the code is not known. */
export function displayName(
  type: 'region' | 'language',
  code: string,
  language: string,
  style?: 'long' | 'short',
): string {
  try {
    return namesFor(type, language, style).of(code) ?? code;
  } catch {
    return code; // An engine without Intl.DisplayNames, or not a code.
  }
}

/** The language that names from CLDR come in for a reader of a language: that one, if the engine knows it. */
export function displayLanguage(language: string): string {
  try {
    return namesFor('region', language).resolvedOptions().locale;
  } catch {
    return 'en'; // An engine without Intl.DisplayNames, or not a tag.
  }
}

/** What countries are called beside the names that CLDR has. */
const otherNames: Readonly<Record<string, readonly string[]>> = {
  AE: ['UAE'],
  CD: ['DRC', 'Zaire'],
  CI: ['Ivory Coast'],
  CV: ['Cape Verde'],
  CZ: ['Czech Republic'],
  GB: ['Great Britain'],
  KR: ['Republic of Korea'],
  MK: ['Macedonia'],
  MM: ['Burma'],
  NL: ['Holland'],
  RU: ['Russian Federation'],
  SZ: ['Swaziland'],
  TL: ['East Timor'],
  TR: ['Turkey'],
  US: ['USA', 'United States of America'],
  VN: ['Viet Nam'],
};

/** CLDR carries names of subdivisions, but no browser does. The four that records of the United Kingdom name. */
export const nations: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'GB-ENG': {
    en: 'England',
    fr: 'Angleterre',
    ar: 'إنجلترا',
    es: 'Inglaterra',
    pt: 'Inglaterra',
    ru: 'Англия',
    'zh-Hans': '英格兰',
  },
  'GB-NIR': {
    en: 'Northern Ireland',
    fr: 'Irlande du Nord',
    ar: 'أيرلندا الشمالية',
    es: 'Irlanda del Norte',
    pt: 'Irlanda do Norte',
    ru: 'Северная Ирландия',
    'zh-Hans': '北爱尔兰',
  },
  'GB-SCT': {
    en: 'Scotland',
    fr: 'Écosse',
    ar: 'اسكتلندا',
    es: 'Escocia',
    pt: 'Escócia',
    ru: 'Шотландия',
    'zh-Hans': '苏格兰',
  },
  'GB-WLS': {
    en: 'Wales',
    fr: 'Pays de Galles',
    ar: 'ويلز',
    es: 'Gales',
    pt: 'País de Gales',
    ru: 'Уэльс',
    'zh-Hans': '威尔士',
  },
};
