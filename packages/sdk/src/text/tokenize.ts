import { foldText, isAscii, lazyPattern } from './fold.js';

// Writing without spaces between words.
const scripts = '\\p{scx=Han}\\p{scx=Hira}\\p{scx=Kana}\\p{scx=Thai}\\p{scx=Khmr}\\p{scx=Laoo}\\p{scx=Mymr}';
const unspaced = /* @__PURE__ */ lazyPattern(() => new RegExp(`^[${scripts}]`, 'u'));
const parts = /* @__PURE__ */ lazyPattern(() => new RegExp(`[${scripts}]+|[^${scripts}]+`, 'gu'));
/** All of them begin at Thai; most runs are spared the slower looks. */
const late = /[\u0e00-\uffff]/;
const words = /* @__PURE__ */ lazyPattern(
  () => new RegExp(String.raw`[\p{L}\p{M}\p{N}]+(?:'[\p{L}\p{M}\p{N}]+)*`, 'gu'),
);
/** The same where all is ASCII, in no need of tables. */
const plainWords = /[a-z0-9]+(?:'[a-z0-9]+)*/g;
/** The Arabic article, alone and after what is written together with it, where a word is left. */
const article = /^(?:(?:ال|لل)(?=.{3})|[وبكف]ال(?=.{4}))/;

/** Longer words are cut: nothing that a reader types is longer. */
export const longestTerm = 48;

/** Whether a term is written without spaces around it. */
export const isUnspaced = (term: string): boolean => late.test(term) && unspaced().test(term);

/**
 * Calls back with each term of a folded text and its place in it.
 *
 * Words are runs of letters and digits. An elided article is left out (`l'enfant` → `enfant`, `الطفل` and `والطفل` → `طفل`); other
 * apostrophes are dropped (`child's` → `childs`). Han, Kana, Thai, Khmer, Lao and Myanmar become pairs of
 * characters, the same in every engine, which dictionaries of `Intl.Segmenter` are not.
 *
 * @param singles Whether the last character of an unspaced run is a term too, so that a single character finds it.
 */
export function tokenize(
  folded: string,
  singles: boolean,
  call: (term: string, start: number, end: number) => void,
): void {
  const pattern = isAscii(folded) ? plainWords : words();
  pattern.lastIndex = 0; // `matchAll` would copy the pattern for every text: a twelfth of making an index.
  for (let match; (match = pattern.exec(folded));) {
    const { 0: run, index } = match;
    if (!late.test(run)) word(run, index, call);
    else
      for (const { 0: part, index: at } of run.matchAll(parts()))
        (isUnspaced(part) ? pairs : word)(part, index + at, call, singles);
  }
}

function word(run: string, index: number, call: (term: string, start: number, end: number) => void): void {
  let start = 0;
  for (
    let apostrophe = run.indexOf("'");
    apostrophe >= 0 && apostrophe - start <= 2;
    apostrophe = run.indexOf("'", start)
  )
    start = apostrophe + 1;
  if (run.charCodeAt(start) > 0x600) start += article.exec(run.slice(start))?.[0].length ?? 0;
  const term = run.slice(start).replaceAll("'", '').slice(0, longestTerm);
  if (term) call(term, index + start, index + run.length);
}

function pairs(
  run: string,
  index: number,
  call: (term: string, start: number, end: number) => void,
  singles: boolean,
): void {
  let before = '';
  let start = index;
  for (const character of run) {
    if (before) {
      call(before + character, start, start + before.length + character.length);
      start += before.length;
    }
    before = character;
  }
  if (singles || before.length === run.length) call(before, start, start + before.length);
}

/** What is used of a query: no query costs more, however long. Two pairs of characters are about a word. */
const mostCharacters = 128;
const mostWords = 8;
const mostPairs = 16;

/** The words that a query looks for, folded, each once; the last one may be unfinished. */
export function queryTokens(query: string): readonly string[] {
  const tokens = new Set<string>();
  tokenize(foldText(query.slice(0, mostCharacters)), false, (token) => {
    if (tokens.size < (isUnspaced(token) ? mostPairs : mostWords)) tokens.add(token);
  });
  return [...tokens];
}

/**
 * Whether two words, one the beginning of the other, count as forms of one: plurals and endings of up to two
 * letters (teacher, teachers; école, écoles; ребёнок is beyond it), one letter for words of three.
 */
export const isInflection = (shorter: number, longer: number): boolean =>
  shorter >= 3 && longer - shorter <= (shorter > 3 ? 2 : 1);
