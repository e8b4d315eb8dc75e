import type { Need } from '@safeguarding/data';
import { perCatalogue } from '../perCatalogue.js';
import { analysePhrase, type QueryWord, sequenceOf } from '../text/analyseQuery.js';

/** One phrase of a need, cut into the words that tell something. */
export interface NeedPhrase {
  /** The number of the need among those of the catalogue. */
  readonly need: number;
  /** `card`: how people say it. `order`: the label, and words whose asker is unknown; they bring no card. */
  readonly kind: 'card' | 'order';
  readonly words: readonly QueryWord[];
  /** What all its words are worth together; see {@link wordWorth}. */
  readonly worth: number;
}

/** The needs of a catalogue with their phrases, in all languages of the dataset. */
export interface NeedPhrases {
  readonly needs: readonly Need[];
  readonly phrases: readonly NeedPhrase[];
  /** By need: what looks alike and means something else, folded, with a space around each word. */
  readonly excepts: readonly (readonly string[])[];
  /** Whom needs are about, other than whoever asks: words that most of their phrases share, such as "son" or "pupil". */
  readonly markers: Readonly<Record<string, ReadonlySet<string>>>;
}

/** A word marks whom needs are about that stands in this share of their phrases, and this many times as often as elsewhere. */
const markerShare = 0.04;
const markerTimes = 4;

/** What a stop word is worth: it tells phrases apart that have one telling word. */
export const stopWorth = 4;

/** What a word is worth that so many of all needs say, in tenths of doublings. */
export const wordWorth = (saying: number, needs: number): number =>
  Math.round(10 * Math.log2(1 + needs / Math.max(1, saying)));

/** The phrases of a catalogue's needs. A catalogue without needs has none. */
export const needPhrasesOf = /* @__PURE__ */ perCatalogue(({ needs }): NeedPhrases => {
  const list = [...needs.values()];
  const cut = list.flatMap((each, need) => {
    const read = (map: Readonly<Record<string, readonly string[]>> = {}, kind: NeedPhrase['kind']) =>
      Object.entries(map).flatMap(([language, phrases]) =>
        phrases.map((phrase) => ({ need, kind, words: analysePhrase(phrase, language) })),
      );
    const labels: Readonly<Record<string, readonly string[]>> = Object.fromEntries(Object.entries(each.label).map(([language, label]) => [language, [label]]));
    return [...read(each.phrases, 'card'), ...read(each.words, 'order'), ...read(labels, 'order')];
  });
  // How many needs say a word, by each of its forms.
  const saying = new Map<string, Set<number>>();
  for (const { need, words } of cut)
    for (const word of words)
      for (const form of formsOf(word)) {
        const needs = saying.get(form);
        if (needs) needs.add(need);
        else saying.set(form, new Set([need]));
      }
  const worthOf = (word: QueryWord) =>
    word.isStop ? stopWorth : wordWorth(Math.max(...formsOf(word).map((form) => saying.get(form)!.size)), list.length);
  return {
    needs: list,
    markers: markersOf(cut.filter(({ kind }) => kind === 'card').map(({ need, words }) => ({ about: list[need]!.about, words }))),
    excepts: list.map(({ except = {} }) => Object.values(except).flat().map((phrase) => spaced(sequenceOf(phrase)))),
    phrases: cut.map((phrase) => ({ ...phrase, worth: phrase.words.reduce((sum, word) => sum + worthOf(word), 0) })),
  };
});

function markersOf(
  phrases: readonly { readonly about: string; readonly words: readonly QueryWord[] }[],
): Readonly<Record<string, ReadonlySet<string>>> {
  const counts = new Map<string, Map<string, number>>();
  const sizes = new Map<string, number>();
  for (const { about, words } of phrases) {
    sizes.set(about, (sizes.get(about) ?? 0) + 1);
    const ofAbout = counts.get(about) ?? new Map<string, number>();
    counts.set(about, ofAbout);
    for (const form of new Set(words.filter(({ isStop }) => !isStop).flatMap(formsOf)))
      ofAbout.set(form, (ofAbout.get(form) ?? 0) + 1);
  }
  const shareOf = (about: string, form: string) => (counts.get(about)?.get(form) ?? 0) / (sizes.get(about) ?? 1);
  const marked = ['my-child', 'pupil', 'friend'].map((about) => {
    const forms = [...(counts.get(about)?.keys() ?? [])];
    const marks = forms.filter((form) => shareOf(about, form) >= markerShare && shareOf(about, form) >= markerTimes * shareOf('me', form));
    return [about, new Set(marks)] as const;
  });
  return Object.fromEntries(marked);
}

/** Words with a space around each, to look for phrases in texts. */
export const spaced = (words: readonly string[]): string => ` ${words.join(' ')} `;

/** All forms that a word is indexed under. */
export const formsOf = ({ term, stems }: QueryWord): readonly string[] => [term, ...stems];
