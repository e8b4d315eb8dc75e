import { foldText, lowerCase } from './fold.js';
import { languageRules } from './languages/index.js';
import { stemsOf } from './stem.js';
import type { LanguageRules } from './languages/LanguageRules.js';
import { isUnspaced, type Token, tokenize } from './tokenize.js';

/** A word that a query looks for. */
export interface QueryWord {
  /** Folded. */
  readonly term: string;
  /** Its other forms, folded: stems in every language that the query may be in. */
  readonly stems: readonly string[];
  /** Where it stands in the query, counted in words. */
  readonly place: number;
  /** Whether it is a stop word: of a text with one telling word alone they tell needs apart ("who can i talk to"). */
  readonly isStop: boolean;
  /** Whether it tells needs apart all the same: "me", "not". */
  readonly tellsNeeds: boolean;
  /** Whether it turns the next word round. */
  readonly isNegation: boolean;
}

/** What a text asks for. */
export interface AnalysedQuery {
  /** The words that tell something, each once; the last one of the text may be unfinished. */
  readonly words: readonly QueryWord[];
  /** All words in their order, folded, for phrases. */
  readonly sequence: readonly string[];
  /** What was read, as typed: the text without what stands behind a minus. */
  readonly read: string;
  /** The words of `sequence` before folding, with their places in `read`. */
  readonly tokens: readonly Token[];
  /** Words that results must not have: those behind a minus. */
  readonly excluded: readonly QueryWord[];
  /** Groups of words that must stand one after the other: those in quotes. */
  readonly phrases: readonly (readonly string[])[];
  /** The languages that it may be in, by first subtag. */
  readonly languages: readonly string[];
  /** Whether whoever asks speaks of themselves. */
  readonly firstPerson: boolean;
  /** Whether texts of law, research or teaching are asked for, as professionals do. */
  readonly forTexts: boolean;
  /** Whether a film, a song or the like is asked for. */
  readonly forMedia: boolean;
}

/** What is used of a query: no query costs more, however long. */
export const mostCharacters = 512;
const mostWords = 128;

const scripts: readonly (readonly [RegExp, readonly string[]])[] = [
  [/[\u0400-\u04ff]/, ['ru']],
  [/[\u0600-\u06ff]/, ['ar']],
  [/[\u3400-\u9fff]/, ['zh']],
];
const latin = ['en', 'es', 'fr', 'pt'];

/**
 * Reads a text in every language that it may be in: told by its script and by its stop words, which are left out, unless
 * the text has no others. A word in capitals (WHO) and words in quotes are never left out.
 *
 * @param page The language of the page, which is believed where the text does not tell. BCP 47.
 */
export function analyseQuery(text: string, page = 'en'): AnalysedQuery {
  const used = text.slice(0, mostCharacters);
  const quoted = [...used.matchAll(/["“”«»„]([^"“”«»„]+)["“”«»„]/g)].map(([, inner]) => inner!);
  const minus = [...used.matchAll(/(?:^|\s)-(?=[\p{L}\p{N}])(\S+)/gu)].map(([, word]) => word!);
  const kept = used.replace(/(^|\s)-(?=[\p{L}\p{N}])\S+/gu, '$1');
  const capitals = new Set(used === used.toUpperCase() ? [] : (used.match(/\p{Lu}{2,}/gu) ?? []).map(foldText));
  const inQuotes = new Set(quoted.flatMap((inner) => rawWords(inner).map(foldText)));

  const lower = lowerCase(kept);
  const tokens = tokenize(lower, false).slice(0, mostWords);
  const raw = tokens.map(({ term }) => term);
  const sequence = raw.map(foldText);
  const languages = languagesOf(used, sequence, page.split('-')[0]!.toLowerCase());
  const isStop = (word: string) => !capitals.has(word) && !inQuotes.has(word) && isEmpty(word, languages);
  return {
    words: tellingOf(wordsOf(raw, languages, isStop)),
    sequence,
    read: lower.length === kept.length ? kept : lower, // Places are those of the text as typed, unless its length changed.
    tokens,
    excluded: wordsOf(minus.flatMap(rawWords), languages, () => false),
    phrases: quoted.map((inner) => rawWords(inner).map(foldText)).filter((inner) => inner.length > 0),
    languages,
    firstPerson: says(sequence, languages, ({ firstPerson }) => firstPerson),
    forTexts: says(sequence, languages, ({ textWords }) => textWords, beginsWith),
    forMedia: says(sequence, languages, ({ mediaWords }) => mediaWords),
  };
}

/** A word of a phrase. */
export interface PhraseWord {
  /** In lower case, not folded. */
  readonly word: string;
  /** Folded. */
  readonly term: string;
  readonly isStop: boolean;
  readonly tellsNeeds: boolean;
}

/**
 * The words of a phrase that tell something, in one language, each once.
 *
 * @param known Words of the language that were looked at before: whoever reads thousands of phrases keeps them.
 */
export function tellingWords(
  phrase: string,
  language: string,
  known = new Map<string, PhraseWord>(),
): readonly PhraseWord[] {
  const words: PhraseWord[] = [];
  for (const word of rawWords(phrase)) {
    let read = known.get(word);
    if (!read) {
      const term = foldText(word);
      const isStop = isEmpty(term, [language]);
      read = { word, term, isStop, tellsNeeds: isOneOf(term, [language], ({ needWords }) => needWords) };
      known.set(word, read);
    }
    const { term } = read;
    if (term && !words.some((other) => other.term === term)) words.push(read);
  }
  return tellingOf(words);
}

/** The words without those that tell nothing, unless there would be fewer than two; where all tell nothing, all tell. */
function tellingOf<Word extends { readonly isStop: boolean; readonly tellsNeeds: boolean }>(
  words: readonly Word[],
): readonly Word[] {
  if (words.every(({ isStop }) => isStop)) return words.map((word) => ({ ...word, isStop: false }));
  const telling = words.filter(({ isStop, tellsNeeds }) => !isStop || tellsNeeds);
  return telling.length > 1 ? telling : words;
}

/** All words of a text in their order, folded. */
export const sequenceOf = (text: string): readonly string[] => rawWords(text).map(foldText);

/** The same before folding, as stemmers want them. */
export const rawWords = (text: string): string[] => tokenize(lowerCase(text), false).map(({ term }) => term);

function wordsOf(raw: readonly string[], languages: readonly string[], isStop: (word: string) => boolean): QueryWord[] {
  const words = new Map<string, QueryWord>();
  raw.forEach((word, place) => {
    const term = foldText(word);
    if (!term || words.has(term)) return;
    const stems = new Set(languages.flatMap((language) => stemsOf(word, language)));
    words.set(term, {
      term,
      stems: [...stems],
      place,
      isStop: isStop(term),
      tellsNeeds: isOneOf(term, languages, ({ needWords }) => needWords),
      isNegation: isOneOf(isUnspaced(term) ? term.slice(0, 1) : term, languages, ({ negations }) => negations),
    });
  });
  return [...words.values()];
}

/** Whether a word tells nothing in one of the languages; a pair of characters where neither does. */
const isEmpty = (word: string, languages: readonly string[]): boolean =>
  languages.some((language) => {
    const stopWords = languageRules[language]?.stopWords;
    return (
      stopWords && (isUnspaced(word) ? [...word].every((character) => stopWords.has(character)) : stopWords.has(word))
    );
  });

/** Whether a word stands in a list of one of the languages; a pair of characters where either does. */
const isOneOf = (
  word: string,
  languages: readonly string[],
  listOf: (rules: LanguageRules) => ReadonlySet<string>,
): boolean =>
  languages.some((language) => {
    const rules = languageRules[language];
    const list = rules && listOf(rules);
    return list && (isUnspaced(word) ? [...word].some((character) => list.has(character)) : list.has(word));
  });

/** Whether a text has a word of a list, or one that `fits` one of it. Chinese is in pairs of characters: of those a part is enough. */
const says = (
  sequence: readonly string[],
  languages: readonly string[],
  listOf: (rules: LanguageRules) => ReadonlySet<string>,
  fits?: (word: string, listed: string) => boolean,
): boolean =>
  languages.some((language) => {
    const rules = languageRules[language];
    if (!rules) return false;
    const list = listOf(rules);
    return sequence.some((word) => {
      if (list.has(word)) return true;
      if (!fits && !isUnspaced(word)) return false;
      for (const listed of list) if (fits?.(word, listed) || (isUnspaced(word) && word.includes(listed))) return true;
      return false;
    });
  });

/** Short beginnings are whole words. */
const beginsWith = (word: string, beginning: string): boolean =>
  beginning.length < 4 && !isUnspaced(beginning) ? word === beginning : word.startsWith(beginning);

/** Texts of letters of one script alone can be in few languages; of those of Latin the ones with the most stop words. */
function languagesOf(text: string, sequence: readonly string[], page: string): readonly string[] {
  const known = scripts.filter(([script]) => script.test(text)).flatMap(([, languages]) => languages);
  if (!/[a-zß-ɏ]/i.test(text)) return known;
  const counts = latin.map(
    (language) => sequence.filter((word) => languageRules[language]?.stopWords.has(word)).length,
  );
  const most = Math.max(...counts);
  const likely = latin.filter((_, l) => counts[l] === most);
  if (most > 0 && likely.includes(page)) return [...known, page];
  // Who writes in a hurry leaves words out: one stop word less than another language has says nothing against the page's.
  const isNear = (counts[latin.indexOf(page)] ?? -1) >= most - 1;
  return [...known, ...likely, ...(isNear && !likely.includes(page) ? [page] : [])];
}
