import { labelLanguages, languageTag } from '../schema/primitives.js';

/** Codes of countries that people write where a language belongs, and that are no code of a language. */
const mistaken: Readonly<Record<string, string>> = { cn: 'zh', jp: 'ja', gr: 'el', ua: 'uk', cz: 'cs', dk: 'da' };

/** Languages with more than two letters, and forms of a language that have a name of their own. */
const more = ['fil', 'ckb', 'yue', 'haw', 'tet', 'zh-Hans', 'zh-Hant', 'pt-BR', 'pt-PT', 'es-419', 'en-GB', 'en-US'];

const letters = [...'abcdefghijklmnopqrstuvwxyz'];
const inEnglish = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** Every language with its names in the languages of the taxonomy and in itself, by Unicode CLDR: `['pt', 'português']`. */
export function languageNames(): [tag: string, name: string][] {
  const tags = [...letters.flatMap((first) => letters.map((second) => first + second)), ...more].filter(
    (tag) => canonical(tag) === tag && inEnglish.of(tag) !== undefined,
  );
  // "Brazilian Portuguese" in one style, "Portuguese (Brazil)" in the other.
  const inLabelLanguages = labelLanguages.flatMap((language) => {
    return (['dialect', 'standard'] as const).map((languageDisplay) => names(language, languageDisplay));
  });
  return tags.flatMap((tag) => {
    const own = names(tag, 'dialect');
    return [...inLabelLanguages, own].flatMap((inLanguage): [string, string][] => {
      const name = inLanguage.of(tag);
      return name === undefined ? [] : [[tag, name]];
    });
  });
}

function names(language: string, languageDisplay: 'dialect' | 'standard'): Intl.DisplayNames {
  return new Intl.DisplayNames(language, { type: 'language', fallback: 'none', languageDisplay });
}

/** The tag that a code stands for, as BCP 47 writes it: `EN` and `eng` are `en`, `pt_br` is `pt-BR`, `cn` is `zh`. */
export function tagOfCode(code: string): string | undefined {
  // "UK" in capitals is the country: nobody knows which language was meant.
  if (code === 'UK') return undefined;
  const plain = code.trim().replaceAll('_', '-');
  const tag = mistaken[plain.toLowerCase()] ?? canonical(plain);
  if (tag === undefined || !languageTag.safeParse(tag).success) return undefined;
  return inEnglish.of(tag.split('-')[0] ?? tag) === undefined ? undefined : tag;
}

function canonical(tag: string): string | undefined {
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{2,4}){0,2}$/i.test(tag)) return undefined;
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}

/** Scripts that are written in one language, or nearly so. */
const scripts: readonly (readonly [pattern: RegExp, language: string])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja'],
  [/\p{Script=Hangul}/u, 'ko'],
  [/\p{Script=Han}/u, 'zh'],
  [/[پچژگ]/u, 'fa'],
  [/\p{Script=Arabic}/u, 'ar'],
  [/[іїєґ]/iu, 'uk'],
  [/\p{Script=Cyrillic}/u, 'ru'],
  [/\p{Script=Thai}/u, 'th'],
  [/\p{Script=Hebrew}/u, 'he'],
  [/\p{Script=Greek}/u, 'el'],
  [/\p{Script=Devanagari}/u, 'hi'],
  [/\p{Script=Bengali}/u, 'bn'],
  [/\p{Script=Khmer}/u, 'km'],
  [/\p{Script=Lao}/u, 'lo'],
  [/\p{Script=Myanmar}/u, 'my'],
  [/\p{Script=Georgian}/u, 'ka'],
  [/\p{Script=Armenian}/u, 'hy'],
  [/\p{Script=Ethiopic}/u, 'am'],
];

/**
 * The language that a title stands under: the one of the row's languages that is written in the title's letters. In
 * Latin letters that is English where the row names none, or only languages that are written otherwise.
 */
export function languageOfTitle(title: string, languages: readonly string[]): string {
  const guessed = scripts.find(([pattern]) => pattern.test(title))?.[1];
  if (guessed === undefined && languages.includes('en')) return 'en';
  const script = scriptOf(guessed ?? 'en');
  return languages.find((language) => scriptOf(language).some((one) => script.includes(one))) ?? guessed ?? 'en';
}

function scriptOf(language: string): readonly string[] {
  const { script = '' } = new Intl.Locale(tagOfCode(language) ?? 'und').maximize();
  return /^Han[st]$/.test(script) ? ['Hans', 'Hant'] : [script];
}
