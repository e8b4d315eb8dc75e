import { eld } from 'eld/extrasmall';

/** Letters that most of a text has, by language; all others are written in Latin letters, or are not known here. */
const alphabets: readonly (readonly [languages: RegExp, script: string, pattern: RegExp])[] = [
  [/^(?:ru|uk|be|bg|mk|kk|ky|mn|tg)\b(?!-Latn)/, 'Cyrillic', /\p{Script=Cyrillic}+/gu],
  [/^(?:ar|fa|ur|ps|sd|ug|ckb)\b(?!-Latn)/, 'Arabic', /\p{Script=Arabic}+/gu],
  [/^(?:zh|yue)\b(?!-Latn)/, 'Han', /\p{Script=Han}+/gu],
  [/^ja\b(?!-Latn)/, 'Japanese', /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/gu],
  [/^ko\b(?!-Latn)/, 'Hangul', /\p{Script=Hangul}+/gu],
  [/^el\b(?!-Latn)/, 'Greek', /\p{Script=Greek}+/gu],
  [/^he\b(?!-Latn)/, 'Hebrew', /\p{Script=Hebrew}+/gu],
  [/^th\b/, 'Thai', /\p{Script=Thai}+/gu],
  [/^(?:hi|mr|ne)\b(?!-Latn)/, 'Devanagari', /\p{Script=Devanagari}+/gu],
  [/^(?:bn|as)\b(?!-Latn)/, 'Bengali', /\p{Script=Bengali}+/gu],
  [/^ta\b/, 'Tamil', /\p{Script=Tamil}+/gu],
  [/^(?:am|ti)\b/, 'Ethiopic', /\p{Script=Ethiopic}+/gu],
  [/^ka\b/, 'Georgian', /\p{Script=Georgian}+/gu],
  [/^hy\b/, 'Armenian', /\p{Script=Armenian}+/gu],
  [/^km\b/, 'Khmer', /\p{Script=Khmer}+/gu],
  [/^my\b/, 'Myanmar', /\p{Script=Myanmar}+/gu],
];
const latin =
  /^(?:en|es|fr|pt|de|it|nl|sv|da|nb|nn|no|fi|is|pl|cs|sk|sl|hr|hu|ro|tr|id|ms|sw|ga|cy|ca|eu|gl|et|lv|lt|sq|vi|fil|tl|mt|lb)\b(?!-[A-Z][a-z]{3})/;

/** Letters that one of two languages of a script has and the other has not. */
const telling: readonly (readonly [language: RegExp, not: RegExp, looksLike: string])[] = [
  [/^ru\b/, /[іїєґ]/giu, 'Ukrainian'],
  [/^(?:uk|be)\b/, /[ыэъё]/giu, 'Russian'],
  [/^ar\b/, /[پچژگکی]/gu, 'Persian or Urdu'],
  [/^(?:zh|yue)\b/, /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'Japanese'],
  [
    /^zh-Hans\b/,
    /[們個這兒學護網與為應對體會國關發線點導師歲難讓說時間問題資訊報權兩樣歡]/gu,
    'Chinese in traditional letters',
  ],
  [/^zh-Hant\b/, /[们个这儿护网为应对会国关发线点导师岁难让说时问题资讯报权两样欢]/gu, 'Chinese in simplified letters'],
];

/** Two words of these in a text, and it is in its language: for most texts there is nothing more to ask. */
const own: Readonly<Record<string, ReadonlySet<string>>> = {
  en: wordsOf('the and of for to with how what who their is are that this when which from children'),
  es: wordsOf('el los las una del y cómo niñas niños jóvenes quienes también más puede línea ayuda según'),
  fr: wordsOf('les des et pour une dans du aux sur leur leurs enfants jeunes avec par sont cette'),
  pt: wordsOf('os das dos uma um com não ao à crianças jovens em na nas pelo pela são mais também e'),
};

/** Languages that a program takes for each other. */
const families = ['no nb nn da sv', 'id ms', 'hr sr bs sl', 'cs sk', 'es ca gl pt', 'tl fil'].map((family) =>
  family.split(' '),
);
/** Below so many letters the program guesses; above, it was right in each of 3,000 parts of the Universal Declaration. */
const enough = 60;
const names = new Intl.DisplayNames('en', { type: 'language' });

/** What a text looks like that is not in its language: "English", "Cyrillic letters"; undefined where it may be. */
export function otherLanguage(text: string, language: string): string | undefined {
  if (hasOwnWords(text, language)) return undefined;
  const letters = countOf(text, /\p{L}+/gu);
  // Names and abbreviations alone are no text.
  if (letters < 8) return undefined;
  const alphabet = alphabets.find(([languages]) => languages.test(language));
  if (alphabet !== undefined) {
    const [, , pattern] = alphabet;
    if (countOf(text, pattern) / letters < 0.25) return scriptOf(text, letters);
    const other = telling.find(([languages, not]) => languages.test(language) && (text.match(not)?.length ?? 0) >= 2);
    if (other !== undefined) return other[2];
    // A longer Ukrainian text always has some of its own letters.
    return /^uk\b/.test(language) && letters >= enough && !/[іїєґ]/i.test(text) ? 'Russian or Bulgarian' : undefined;
  }
  if (!latin.test(language)) return undefined;
  const script = scriptOf(text, letters);
  return script === 'Latin letters' ? detected(text, language, letters) : script;
}

function hasOwnWords(text: string, language: string): boolean {
  const words = own[language.split('-')[0] ?? ''];
  let first: string | undefined;
  for (const [word] of words === undefined ? [] : text.matchAll(/\p{L}+/gu)) {
    const lower = word.toLowerCase();
    if (words?.has(lower) !== true) continue;
    first ??= lower;
    if (lower !== first) return true;
  }
  return false;
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.split(' '));
}

/** How many letters of a text are of the runs that a pattern matches. */
function countOf(text: string, runs: RegExp): number {
  return (text.match(runs) ?? []).reduce((sum, run) => sum + run.length, 0);
}

/** The script of most letters. */
function scriptOf(text: string, letters: number): string | undefined {
  if (countOf(text, /\p{Script=Latin}+/gu) / letters > 0.5) return 'Latin letters';
  const found = alphabets.find(([, , pattern]) => countOf(text, pattern) / letters > 0.5);
  return found === undefined ? undefined : `${found[1]} letters`;
}

function detected(text: string, language: string, letters: number): string | undefined {
  const code = language.split('-')[0] ?? '';
  // Vietnamese and languages that the program does not know are left to people.
  if (letters < enough || code === 'vi') return undefined;
  const found = eld.detect(text);
  const isKin = families.some((family) => family.includes(code) && family.includes(found.language));
  const close = isKin && !/^(?:es|pt)$/.test(code);
  if (found.language === code || close || !found.isReliable() || found.language === '') return undefined;
  const scores = found.getScores();
  const ahead = (scores[found.language] ?? 0) - (scores[code] ?? 0);
  return ahead > 0.1 ? names.of(found.language) : undefined;
}
