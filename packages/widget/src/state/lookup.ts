import { closestMatch, closestMatches, languageName } from '@safeguarding/sdk';
import { comparable } from './words.js';

/** The countries of ISO 3166-1, and Kosovo, which has no code of its own there. */
const countries =
  'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW'.split(
    ' ',
  );

/** Whether a code is that of a country, or of a part of one. */
export const isCountry = (code: string): boolean => countries.includes(code.split('-', 1)[0]!);

/** What an author's words are looked up in: the values of one attribute. */
export interface Values {
  /** Ids of the catalogue. */
  readonly ids: Iterable<string>;
  /** What an id is called, the better names first: of two values that have the same name, the one that has it there. */
  readonly names: (id: string) => readonly (readonly string[])[];
  /** Which codes the ids are, if they are any. */
  readonly codes?: 'place' | 'language' | undefined;
  /** Whether there may be more ids than are known here. */
  readonly isOpen?: boolean;
}

/** Finds the values that an author's words mean. */
export interface Lookup {
  /** The value with this id, whatever the case. */
  id(word: string): string | undefined;
  /** The value that has this id or this name. */
  find(words: string): string | undefined;
  /** The only one that is a slip of the keyboard away. */
  near(words: string): string | undefined;
  /** The one to suggest. */
  suggest(words: string): string | undefined;
  /** Whether a word of a phrase can be meant as an id there: "la" of "la France" is not Laos. */
  isWordOf(word: string, phrase: readonly string[]): boolean;
}

/** A name as it is compared: hyphens are spaces, and dots may be missing. */
const keyOf = (name: string): string =>
  comparable(name)
    .replaceAll('.', '')
    .replace(/[\s_/()\u2010-\u2015-]+/g, ' ')
    .trim();

/** Makes a look-up. Names are read when the first word is no id: those of countries alone are thousands. */
export function createLookup({ ids, names, codes, isOpen = false }: Values): Lookup {
  const byId = new Map([...ids, ...(codes === 'place' ? countries : [])].map((id) => [id.toLowerCase(), id]));
  if (codes === 'language')
    for (const code of twoLetters()) if (isLanguage(code)) byId.set(code, byId.get(code) ?? code);
  let tables: readonly ReadonlyMap<string, ReadonlySet<string>>[] | undefined;
  const byName = (): NonNullable<typeof tables> => (tables ??= tablesOf([...byId.values()], names, !codes));
  const shortest = codes ? 5 : 4;

  const named = (words: string): string | undefined => {
    const key = keyOf(words);
    for (const table of key ? byName() : []) {
      const [first, ...others] = table.get(key) ?? [];
      if (first !== undefined) return others.length === 0 ? first : undefined;
    }
    return undefined;
  };
  const nearest = (words: string, look: (key: string, names: readonly string[]) => readonly string[]): Set<string> => {
    const key = keyOf(words);
    if (key.length < shortest) return new Set();
    const found = look(key, [...new Set(byName().flatMap((table) => [...table.keys()]))]);
    return new Set(found.flatMap((name) => byName().flatMap((table) => [...(table.get(name) ?? [])])));
  };
  const near = (words: string): string | undefined => {
    const [first, ...others] = nearest(words, (key, all) => closestMatches(key, all, Math.floor(key.length / 4)));
    return others.length === 0 ? first : undefined;
  };
  const id = (word: string): string | undefined => byId.get(word.toLowerCase());
  return {
    id,
    find: (words) => id(words) ?? named(words) ?? (codes && codeOf(codes, words, byId, isOpen)),
    near,
    suggest: (words) => {
      const [first] = nearest(words, (key, all) => [closestMatch(key, all) ?? ''].filter(Boolean));
      return near(words) ?? first ?? id(words);
    },
    isWordOf: (word, phrase) =>
      !codes ||
      word.length > 2 ||
      word !== word.toLowerCase() ||
      phrase.every((each) => /^[a-z]{2,3}(?:-|$)/i.test(each)),
  };
}

/** The ids of every name: a table for the ids themselves, where they are words, and one for each kind of name. */
function tablesOf(
  ids: readonly string[],
  names: Values['names'],
  areWords: boolean,
): readonly ReadonlyMap<string, ReadonlySet<string>>[] {
  const tables: Map<string, Set<string>>[] = [];
  for (const id of ids) {
    const kinds = areWords ? [[id], ...names(id)] : names(id);
    kinds.forEach((kind, k) => {
      const table = (tables[k] ??= new Map<string, Set<string>>());
      for (const name of kind) {
        const key = keyOf(name);
        if (key) table.set(key, (table.get(key) ?? new Set()).add(id));
      }
    });
  }
  return tables;
}

/** A code that is written in another way: `UK` and `EL` as the European Union has them, `US-CA`, `zh-CN`, `fr_FR`. */
function codeOf(
  codes: 'place' | 'language',
  words: string,
  byId: ReadonlyMap<string, string>,
  isOpen: boolean,
): string | undefined {
  try {
    const tag = words.replaceAll('_', '-');
    if (codes === 'place') {
      const [country = '', part] = tag.split('-');
      const known = /^el$/i.test(country)
        ? 'GR'
        : byId.get(new Intl.Locale(`und-${country}`).region?.toLowerCase() ?? '');
      const isPart = known && part && /^[a-z0-9]{1,3}$/i.test(part);
      return isPart && isOpen ? `${known}-${part.toUpperCase()}` : part === undefined || isPart ? known : undefined;
    }
    const locale = new Intl.Locale(tag);
    if (isOpen && isLanguage(locale.language)) return locale.toString();
    const { language, script = '' } = locale.maximize();
    const isHome = new Intl.Locale(language).maximize().script === script; // fr-Latn is fr; sr-Latn may be none.
    return byId.get(`${language}-${script}`.toLowerCase()) ?? (isHome ? byId.get(language) : undefined);
  } catch {
    return undefined; // No code, or an old engine.
  }
}

/** Whether the browser has a name for a language, which is to say that there is one. */
const isLanguage = (code: string): boolean => languageName(code, 'en') !== code;

function* twoLetters(): Generator<string> {
  const letters = 'abcdefghijklmnopqrstuvwxyz';
  for (const a of letters) for (const b of letters) yield a + b;
}
