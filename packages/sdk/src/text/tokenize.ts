import { hasOwn } from '../hasOwn.js';
import { isAscii, lazyPattern } from './fold.js';

// Writing without spaces between words.
const scripts = '\\p{scx=Han}\\p{scx=Hira}\\p{scx=Kana}\\p{scx=Thai}\\p{scx=Khmr}\\p{scx=Laoo}\\p{scx=Mymr}';
const unspaced = /* @__PURE__ */ lazyPattern(() => new RegExp(`^[${scripts}]`, 'u'));
const parts = /* @__PURE__ */ lazyPattern(() => new RegExp(`[${scripts}]+|[^${scripts}]+`, 'gu'));
/** All of them begin at Thai; most runs are spared the slower looks. */
const late = /[\u0e00-\uffff]/;
const words = /* @__PURE__ */ lazyPattern(
  () => new RegExp(String.raw`\p{L}(?:\.\p{L})+(?![\p{L}\p{M}\p{N}])|[\p{L}\p{M}\p{N}]+(?:'[\p{L}\p{M}\p{N}]+)*`, 'gu'),
);
/** The same where all is ASCII, in no need of tables. */
const plainWords = /[a-z](?:\.[a-z])+(?![a-z0-9])|[a-z0-9]+(?:'[a-z0-9]+)*/g;
/** The Arabic article, alone and after what is written together with it, where a word is left. */
const article = /^(?:(?:ال|لل)(?=.{3})|[وفبك]{1,2}ال(?=.{3})|[وف]لل(?=.{3}))/;
/** Words that lose their vowel before another: articles, and pronouns, which tell who does what to whom. */
const elided: Readonly<Record<string, string>> = {
  l: '',
  d: '',
  qu: '',
  un: '',
  c: '',
  j: 'je',
  m: 'me',
  n: 'ne',
  s: 'se',
  t: 'te',
};
/** What follows a pronoun in so few letters is a form of "to have" or "to be": j'ai, c'est is longer. */
const shortVerb = 2;

/** Longer words are cut: nothing that a reader types is longer. */
export const longestTerm = 48;

/** Whether a term is written without spaces around it. */
export const isUnspaced = (term: string): boolean => late.test(term) && unspaced().test(term);

/** A word of a text, and its place there. */
export interface Token {
  readonly term: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The words of a text, in their order.
 *
 * Words are runs of letters and digits, and letters with points between them (`F.G.M.` → `fgm`). An elided article is left
 * out (`l'enfant` → `enfant`, `الطفل` and `والطفل` → `طفل`); an elided pronoun is a word (`m'insulte` → `me insulte`, `j'ai` → `je`);
 * other apostrophes are dropped (`child's` → `childs`). Han, Kana, Thai, Khmer, Lao and Myanmar become pairs of
 * characters, the same in every engine, which dictionaries of `Intl.Segmenter` are not.
 *
 * @param text In lower case; see `lowerCase`. Folded texts are cut in the same way.
 * @param singles Whether the last character of an unspaced run is a term too, so that a single character finds it.
 */
export function tokenize(text: string, singles: boolean): readonly Token[] {
  const tokens: Token[] = [];
  const pattern = isAscii(text) ? plainWords : words();
  pattern.lastIndex = 0; // `matchAll` would copy the pattern for every text: a twelfth of making an index.
  for (let match; (match = pattern.exec(text));) {
    const { 0: run, index } = match;
    if (!late.test(run)) addWord(tokens, run, index);
    else
      for (const { 0: part, index: at } of run.matchAll(parts()))
        if (isUnspaced(part)) addPairs(tokens, part, index + at, singles);
        else addWord(tokens, part, index + at);
  }
  return tokens;
}

function addWord(tokens: Token[], run: string, index: number): void {
  let start = 0;
  for (let end; (end = run.indexOf("'", start)) >= 0; start = end + 1) {
    const vowelless = run.slice(start, end);
    if (!hasOwn(elided, vowelless)) break;
    const pronoun = elided[vowelless];
    if (!pronoun) continue;
    tokens.push({ term: pronoun, start: index + start, end: index + end });
    if (run.length - end - 1 <= shortVerb) return;
  }
  if (run.charCodeAt(start) > 0x600) start += article.exec(run.slice(start))?.[0].length ?? 0;
  const rest = start > 0 ? run.slice(start) : run;
  const term = (/['.]/.test(rest) ? rest.replace(/['.]/g, '') : rest).slice(0, longestTerm);
  if (term) tokens.push({ term, start: index + start, end: index + run.length });
}

function addPairs(tokens: Token[], run: string, index: number, singles: boolean): void {
  let before = '';
  let start = index;
  for (const character of run) {
    if (before) {
      tokens.push({ term: before + character, start, end: start + before.length + character.length });
      start += before.length;
    }
    before = character;
  }
  if (singles || before.length === run.length) tokens.push({ term: before, start, end: start + before.length });
}

/**
 * Whether two words, one the beginning of the other, count as forms of one: plurals and endings of up to two
 * letters (teacher, teachers; école, écoles; ребёнок is beyond it), one letter for words of three.
 */
export const isInflection = (shorter: number, longer: number): boolean =>
  shorter >= 3 && longer - shorter <= (shorter > 3 ? 2 : 1);
