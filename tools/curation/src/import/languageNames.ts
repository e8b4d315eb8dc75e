import { languageProblem } from '../lint/languageProblem.js';
import { labelLanguages } from '../schema/primitives.js';

/** Languages with more than two letters, and forms of a language that have a name of their own. */
const more = ['fil', 'ckb', 'yue', 'haw', 'tet', 'zh-Hans', 'zh-Hant', 'pt-BR', 'pt-PT', 'es-419', 'en-GB', 'en-US'];

const letters = [...'abcdefghijklmnopqrstuvwxyz'];
const inEnglish = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** Every language with its names in the languages of the taxonomy and in itself, by Unicode CLDR: `['pt', 'português']`. */
export function languageNames(): [tag: string, name: string][] {
  const tags = [...letters.flatMap((first) => letters.map((second) => first + second)), ...more].filter(
    (tag) => languageProblem(tag) === undefined && inEnglish.of(tag) !== undefined,
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

/** The tag that a code stands for: `EN` and `eng` are `en`, `pt_br` is `pt-BR`, and of a mistaken one what `check` would advise. */
export function tagOfCode(code: string): string | undefined {
  const plain = code.trim().replaceAll('_', '-');
  // "UK" in capitals is the country: nobody knows which language was meant.
  if (plain === 'UK' || !/^[a-z]{2,3}(?:-[a-z0-9]{2,4}){0,2}$/i.test(plain)) return undefined;
  const problem = languageProblem(plain);
  return problem === undefined ? plain : /^Write (\S+)\.$/.exec(problem.fix)?.[1];
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
