import type { Need } from '@safeguarding/data';
import { analysePhrase, shortenPhrase } from '@safeguarding/sdk';

/**
 * How many phrases of a need a file carries in its own language: the more, the less time there is, and most where somebody
 * comes for themselves or for a friend. Of texts that nobody had seen, the whole catalogue knows nine of ten needs where hours
 * count; a file knew five with 13 phrases of each, and knows seven now.
 */
const mostOwn = { now: 80, today: 30, none: 2 };
const mostOfOthers = { now: 25, today: 6, none: 2 };
/** How many it carries in English beside its own language, and in each language where it speaks many: of urgent needs alone. */
const mostBeside = { now: 5, today: 2, none: 0 };
/** An exception is carried that has so much of a carried phrase. */
const leastOfPhrase = 0.5;
/** What stands among the exceptions of more needs than this is carried with all of them: it costs next to nothing. */
const fewNeeds = 4;

/** Whether only help may be found, which the search tells by the topic. */
const asksForHelpAlone = ({ topics }: Need): boolean => topics.includes('self-harm-suicide');

type Texts = Readonly<Record<string, readonly string[]>>;

/**
 * What the panel needs to know somebody's need and to show help. Labels and subjects are for editors, and no panel
 * shows advice that nobody has reviewed. Of phrases the file carries those that find most, each in the fewest words that
 * the search takes for the same: a file for an old phone cannot carry all that the whole catalogue knows.
 *
 * @param needs With texts in the languages of the file.
 * @param whole The same ones with texts in all languages.
 * @param spoken The languages of the file.
 */
export function embeddedNeeds(
  needs: readonly Need[],
  whole: readonly Need[],
  spoken: readonly string[],
): readonly Need[] {
  const isOne = spoken.filter((language) => language !== 'en').length < 2;
  const own = isOne ? (spoken.find((language) => language !== 'en') ?? 'en') : 'en';
  const isShared = sharedExceptions(needs);
  const slim = needs.map((need, place) => {
    const carried = new Map(
      Object.entries(need.phrases)
        .map(([language, list]) => [language, carriedPhrases(need, list, language, language === own)] as const)
        .filter(([, phrases]) => phrases.length > 0),
    );
    const shown = (texts: object): object =>
      Object.fromEntries(Object.entries(texts).filter(([language]) => spoken.includes(language)));
    const ofCarried = (
      texts: Texts = {},
      choose: (list: readonly string[], language: string, phrases: readonly string[]) => readonly string[],
    ): object | undefined => {
      const chosen = Object.entries(texts)
        .map(([language, list]) => [language, choose(list, language, carried.get(language) ?? [])] as const)
        .filter(([language, list]) => carried.has(language) && list.length > 0);
      return chosen.length > 0 ? Object.fromEntries(chosen) : undefined;
    };
    return {
      ...need,
      advice: undefined,
      askers: undefined,
      topics: asksForHelpAlone(need) ? need.topics : undefined,
      label: {},
      chip: isOne ? need.chip : shown(whole[place]!.chip),
      heading: isOne ? need.heading : shown(whole[place]!.heading),
      phrases: Object.fromEntries(carried),
      words: ofCarried(need.words, (list, language) =>
        language === own || !isOne ? list.map((text) => shortenPhrase(text, language)) : [],
      ),
      except: ofCarried(need.except, (list, language, phrases) =>
        carriedExceptions(list, language, phrases, (each) => language === own && isShared(language, each)),
      ),
    } as unknown as Need;
  });
  // Like by like: that is 600 bytes less, compressed. No answer depends on the order.
  const likeness = ({ about, chip, answers }: Need): string => [about, chip[own], JSON.stringify(answers)].join();
  return slim.sort((a, b) => (likeness(a) < likeness(b) ? -1 : 1));
}

/** A text as the search compares it. */
interface Cut {
  readonly text: string;
  /** All forms of each of its words. */
  readonly words: readonly Forms[];
  /** Of those that tell what it is about: "me" and "not" do not. */
  readonly telling: readonly Forms[];
  /** The forms of all words. */
  readonly forms: ReadonlySet<string>;
}
type Forms = readonly string[];

function cut(text: string, language: string): Cut {
  const words = analysePhrase(text, language).map(({ term, stems, isStop }) => ({ isStop, forms: [term, ...stems] }));
  const all = words.map(({ forms }) => forms);
  return {
    text,
    words: all,
    telling: words.filter(({ isStop }) => !isStop).map(({ forms }) => forms),
    forms: new Set(all.flat()),
  };
}

/** How many of some words a text has. */
const countOf = (words: readonly Forms[], { forms }: Cut): number =>
  words.filter((word) => word.some((form) => forms.has(form))).length;

/** Whether a text has all words of another one. */
const hasAll = ({ words }: Cut, text: Cut): boolean => countOf(words, text) === words.length;

/**
 * The phrases of a need that a file carries, as short as they can be: time and again the one by which most of the others
 * are found, since a text with all words of a phrase is enough for a card. Of those that find as many the shortest, then the
 * first, which curators order best first.
 *
 * @param own Whether the language is the one that the file is made for.
 */
export function carriedPhrases(
  { urgency = 'none', about }: { readonly urgency?: Need['urgency'] | 'none'; readonly about?: Need['about'] },
  phrases: readonly string[],
  language: string,
  own: boolean,
): readonly string[] {
  const best = bestFirst(phrases, language);
  const isOwn = about === 'me' || about === 'friend' || about === 'own-thoughts';
  const carried = best.slice(0, (own ? (isOwn ? mostOwn : mostOfOthers) : mostBeside)[urgency]);
  return [...new Set(carried.map((text) => shortenPhrase(text, language)))];
}

/** All files look at the same lists. */
const ordered = new WeakMap<readonly string[], readonly string[]>();

/** Phrases in the order in which they find most of those that are not found yet. */
function bestFirst(phrases: readonly string[], language: string): readonly string[] {
  const known = ordered.get(phrases);
  if (known) return known;
  const cuts = phrases.map((phrase) => cut(phrase, language));
  const finds = cuts.map((phrase) => new Set(cuts.filter((other) => hasAll(phrase, other))));
  const best: string[] = [];
  for (const left = new Set(cuts); left.size > 0;) {
    let first = 0;
    let most = 0;
    cuts.forEach((phrase, place) => {
      const count = [...finds[place]!].filter((each) => left.has(each)).length;
      if (count > most || (count === most && count > 0 && phrase.words.length < cuts[first]!.words.length)) {
        first = place;
        most = count;
      }
    });
    for (const each of finds[first]!) left.delete(each);
    best.push(phrases[first]!);
  }
  ordered.set(phrases, best);
  return best;
}

/**
 * The exceptions of a need that a file carries: those that have half of a carried phrase or more, or stand among those of
 * other needs as well. One that holds another adds nothing.
 */
export function carriedExceptions(
  exceptions: readonly string[],
  language: string,
  phrases: readonly string[],
  isShared: (exception: string) => boolean,
): readonly string[] {
  const cuts = phrases.map((phrase) => cut(phrase, language));
  const isNear = (text: Cut) => cuts.some(({ telling }) => countOf(telling, text) >= leastOfPhrase * telling.length);
  return exceptions
    .filter((text) => !exceptions.some((other) => other !== text && ` ${text} `.includes(` ${other} `)))
    .filter((text) => isShared(text) || isNear(cut(text, language)));
}

/** Whether more than a few needs have an exception. */
function sharedExceptions(needs: readonly Need[]): (language: string, exception: string) => boolean {
  const counts = new Map<string, number>();
  for (const { except = {} } of needs)
    for (const [language, list] of Object.entries(except))
      for (const each of list) counts.set(`${language} ${each}`, (counts.get(`${language} ${each}`) ?? 0) + 1);
  return (language, exception) => counts.get(`${language} ${exception}`)! > fewNeeds;
}
