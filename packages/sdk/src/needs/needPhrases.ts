import type { Need } from '@safeguarding/data';
import type { AnyCatalogue } from '../model.js';
import { perCatalogue } from '../perCatalogue.js';
import { textsOf } from '../taxonomy/labels.js';
import { type QueryWord, sequenceOf, tellingWords, type PhraseWord } from '../text/analyseQuery.js';

/**
 * The phrases of a catalogue's needs, in all languages of the dataset, as numbers: need after need, those of one need one
 * after the other. What they say stands in the index of words.
 */
export interface NeedPhrases {
  /** By phrase: the number of its need among those of the catalogue. */
  readonly needs: Uint32Array;
  /** By phrase: 1 for how people say it; 0 for the label, and words whose asker is unknown, which bring no card. */
  readonly cards: Uint32Array;
  /** By phrase: how many words it has that tell something. */
  readonly lengths: Uint32Array;
  /** By phrase: what all of those are worth together; see {@link wordWorth}. */
  readonly worths: Uint32Array;
  /** Whom needs are about, other than whoever asks: words that most of their phrases share, such as "son" or "pupil". */
  readonly markers: Markers;
}

/** Folded words and stems, by whom needs are about. */
export type Markers = Readonly<Record<string, ReadonlySet<string>>>;

/** Whom needs are about, other than whoever asks. */
export const others: readonly Need['about'][] = ['my-child', 'pupil', 'friend'];

/** A word marks whom needs are about that stands in this share of their phrases of a language, and this many times as often as elsewhere. */
const markerShare = 0.02;
const markerTimes = 4;

/** What a stop word is worth: it tells phrases apart that have one telling word. */
const stopWorth = 4;

/** The most that words such as "me" and "not" are worth. */
const mostOfNeedWord = 14;

/** What a word is worth that so many of all needs say, in tenths of doublings. */
export function wordWorth(
  saying: number,
  needs: number,
  { isStop, tellsNeeds }: { readonly isStop: boolean; readonly tellsNeeds: boolean },
): number {
  if (isStop && !tellsNeeds) return stopWorth;
  const worth = Math.round(10 * Math.log2(1 + needs / Math.max(1, saying)));
  return isStop ? Math.min(worth, mostOfNeedWord) : worth;
}

/** Longer phrases are taken as having so many words: a bit for each tells which of them a text has. */
export const longestPhrase = 31;

/** A phrase of which the words are known by the numbers of the terms that they are found under. */
interface ReadPhrase {
  readonly need: number;
  readonly language: string;
  readonly isCard: boolean;
  readonly words: readonly {
    readonly terms: readonly number[];
    readonly isStop: boolean;
    readonly tellsNeeds: boolean;
  }[];
}

/**
 * Reads the phrases of needs, and may wait after each need.
 *
 * @param termsOf The numbers of the terms that a word of a language is found under.
 * @param nameOf The term of a number.
 * @param call Takes the terms of each word of a phrase, and its place among them.
 * @param end Called after those of a phrase.
 */
export function* readPhrases(
  needs: readonly Need[],
  termsOf: (word: string, language: string) => readonly number[],
  nameOf: () => readonly string[],
  call: (terms: readonly number[], place: number) => void,
  end: () => void,
): Generator<undefined, NeedPhrases> {
  const phrases: ReadPhrase[] = [];
  const known = new Map<string, Map<string, PhraseWord>>(); // By language, the words that were looked at.
  for (let need = 0; need < needs.length; need++) {
    eachPhrase(needs[need]!, (phrase, language, isCard) => {
      let ofLanguage = known.get(language);
      if (!ofLanguage) known.set(language, (ofLanguage = new Map<string, PhraseWord>()));
      const words = tellingWords(phrase, language, ofLanguage).map(({ word, isStop, tellsNeeds }) => ({
        terms: termsOf(word, language),
        isStop,
        tellsNeeds,
      }));
      phrases.push({ need, language, isCard, words });
      words.forEach(({ terms }, place) => call(terms, place));
      end();
    });
    yield;
  }
  const names = nameOf();
  // By term, how many needs say it.
  const saying = countTerms(
    names.length,
    phrases,
    ({ need }) => need,
    () => true,
  );
  yield;
  const worthOf = (word: ReadPhrase['words'][number]) =>
    wordWorth(Math.max(...word.terms.map((term) => saying[term]!)), needs.length, word);
  const markers = yield* markersOf(needs, phrases, names);
  return {
    needs: Uint32Array.from(phrases, ({ need }) => need),
    cards: Uint32Array.from(phrases, ({ isCard }) => +isCard),
    lengths: Uint32Array.from(phrases, ({ words }) => words.length),
    worths: Uint32Array.from(phrases, ({ words }) => {
      let worth = 0; // Not by `reduce`, which old scripts replace.
      for (const word of words) worth += worthOf(word);
      return worth;
    }),
    markers,
  };
}

/** By term, in how many groups of phrases it stands, counting some of its words. Phrases of a group lie together. */
function countTerms(
  size: number,
  phrases: readonly ReadPhrase[],
  groupOf: (phrase: ReadPhrase, place: number) => number,
  counts: (word: ReadPhrase['words'][number]) => boolean,
): Uint32Array {
  const count = new Uint32Array(size);
  const last = new Int32Array(size).fill(-1);
  phrases.forEach((phrase, place) => {
    const group = groupOf(phrase, place);
    for (const word of phrase.words) {
      if (!counts(word)) continue;
      for (const term of word.terms) {
        if (last[term] !== group) count[term]!++;
        last[term] = group;
      }
    }
  });
  return count;
}

/** Calls back with the phrases of a need: how people say it, words whose asker is unknown, and the label. */
function eachPhrase(
  { phrases, words = {}, label }: Need,
  call: (phrase: string, language: string, isCard: boolean) => void,
): void {
  const read = (map: Readonly<Record<string, string | readonly string[]>>, isCard: boolean) => {
    for (const { text, language } of textsOf(map)) call(text, language, isCard);
  };
  read(phrases, true);
  read(words, false);
  read(label, false);
}

function* markersOf(
  needs: readonly Need[],
  phrases: readonly ReadPhrase[],
  names: readonly string[],
): Generator<undefined, Markers> {
  const cards = phrases.filter(({ isCard }) => isCard);
  const sharesOf = (own: readonly ReadPhrase[]): ((term: number) => number) => {
    const counts = countTerms(
      names.length,
      own,
      (_, place) => place,
      ({ isStop }) => !isStop,
    );
    return (term) => counts[term]! / Math.max(1, own.length);
  };
  const marked = others.map((about) => [about, new Set<string>()] as const);
  for (const language of new Set(cards.map((phrase) => phrase.language))) {
    const about = new Map<string, ReadPhrase[]>([['me', []], ...others.map((each) => [each, []] as [string, []])]);
    for (const phrase of cards) if (phrase.language === language) about.get(needs[phrase.need]!.about)?.push(phrase);
    const mine = sharesOf(about.get('me')!);
    for (const [other, marks] of marked) {
      const shares = sharesOf(about.get(other)!);
      for (let term = 0; term < names.length; term++)
        if (shares(term) >= Math.max(markerShare, markerTimes * mine(term))) marks.add(names[term]!);
      yield;
    }
  }
  return Object.fromEntries(marked);
}

/** The needs of a catalogue, by the numbers that their phrases have. */
export const needsOf = /* @__PURE__ */ perCatalogue(({ needs }): readonly Need[] => [...needs.values()]);

/** What looks alike and means something else, by the number of the need; made for each when it is first asked for. */
const excepts = /* @__PURE__ */ perCatalogue((): (readonly string[])[] => []);

/** What looks like a need and means something else, folded, with a space around each word. */
export const exceptsOf = (catalogue: AnyCatalogue, need: number): readonly string[] =>
  (excepts(catalogue)[need] ??= Object.values(needsOf(catalogue)[need]!.except ?? {})
    .flat()
    .map((phrase) => spaced(sequenceOf(phrase))));

/** Words with a space around each, to look for phrases in texts. */
export const spaced = (words: readonly string[]): string => ` ${words.join(' ')} `;

/** All forms that a word is indexed under. */
export const formsOf = ({ term, stems }: QueryWord): readonly string[] => [term, ...stems];
