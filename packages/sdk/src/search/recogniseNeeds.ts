import type { Need } from '@safeguarding/data';
import { hasOwn } from '../hasOwn.js';
import type { AnyCatalogue } from '../model.js';
import { perCatalogue } from '../perCatalogue.js';
import type { TermMatches } from './expandTerm.js';
import { exactQuality, inflectedQuality, oneEditQuality } from './ranking.js';
import { asksForHelpAlone } from './helpFirst.js';
import { phraseOf, placeOf, qualityOf } from './scorePostings.js';
import { textsOf } from '../taxonomy/labels.js';
import { type AnalysedQuery, analyseQuery, type QueryWord, sequenceOf } from '../text/analyseQuery.js';
import { compareCodeUnits } from '../text/fold.js';
import { languageRules } from '../text/languages/index.js';
import { stemsOf } from '../text/stem.js';
import { isUnspaced } from '../text/tokenize.js';
import { isForWork } from '../needs/answersOf.js';
import {
  exceptsOf,
  formsOf,
  longestPhrase,
  type NeedPhrases,
  needsOf,
  spaced,
  wordWorth,
} from '../needs/needPhrases.js';

/** A need that a text may come from. */
export interface RecognisedNeed {
  readonly need: Need;
  /** How surely, 0 to 100: how much of a phrase the text has, and how much of the text the need explains. */
  readonly score: number;
  /** Whether it is sure enough to show a card: a readable rule, see {@link recogniseNeeds}. */
  readonly card: boolean;
}

/** What a word is worth that no need says: it makes every need less likely. In tenths of doublings. */
const unknownWorth = 30;
/** How much of a text a phrase must explain before a card is shown. */
const leastOfText = 0.2;
/** A card needs this score, and this share of that of the surest need. */
const cardScore = 45;
const leastOfFirstCard = 0.7;
/** Parts of the score: the best phrase, and all that the phrases of the need explain together. */
const phraseShare = 0.5;
/** Words whose asker is unknown, and labels, tell less than phrases. */
const orderShare = 0.6;
/** How far words of a phrase may stand apart where it must stand in order. */
const widestGap = 4;
/** From so many letters on a misspelt word that stands alone is near few others. */
const longSlip = 7;
/** Needs of others than whoever asks. */
const otherAsker = 0.8;
/** Needs of whoever asks, where a child or a pupil is named. A friend may be who did it. */
const namedAnother = 0.9;
/** From this on a need is taken to be meant. */
export const sureScore = 55;
/**
 * Whether a text may come from a private need, so that it is to be repeated nowhere. That is less than what a card asks: half
 * a sentence is on the way to a whole one.
 */
export const mayBePrivate = (needs: readonly RecognisedNeed[], { firstPerson }: AnalysedQuery): boolean =>
  needs.some(({ need, score, card }) => need.private === true && (card || firstPerson || score >= sureScore));
/** Needs with less are not meant, nor are those with less than this share of the surest one. */
const leastScore = 30;
const leastOfFirst = 0.6;

/**
 * Sheets to reckon on, by phrase: whether any word of a text is in it, what those are worth, and how many it has as typed or
 * in forms of them. All of it is nothing between texts: to make new ones took longer than all else, as phrases are many.
 */
function sheetsFor(phrases: NeedPhrases): Sheets {
  let made = sheets.get(phrases);
  if (!made) {
    const size = phrases.needs.length;
    made = { isMet: new Uint8Array(size), got: new Float64Array(size), exact: new Uint32Array(size) };
    sheets.set(phrases, made);
  }
  return made;
}
const sheets = /* @__PURE__ */ new WeakMap<NeedPhrases, Sheets>();
interface Sheets {
  readonly isMet: Uint8Array;
  readonly got: Float64Array;
  readonly exact: Uint32Array;
}

/**
 * The needs that a text may come from, surest first.
 *
 * A card is shown for the first one alone, and only where the text has **all telling words of one of its phrases** in the
 * same words or forms of them, these explain a good part of the text, no "not" stands before them, and none of its `except`
 * phrases stands in the text. Nor does the text ask for law, policy or research, for a film or a song, or how something is
 * done that is done to the people of the need; and a need about others than whoever asks is named. A need with `card: strict` asks besides that these words stand
 * together and in this order.
 */
export function recogniseNeeds(
  catalogue: AnyCatalogue,
  phrases: NeedPhrases,
  said: readonly Uint32Array[],
  words: readonly TermMatches[],
  query: AnalysedQuery,
): readonly RecognisedNeed[] {
  const needs = needsOf(catalogue);
  if (needs.length === 0) return [];
  const { needs: needOf, lengths, worths, cards, markers } = phrases;
  const met: number[] = []; // The phrases that have any of the words.
  const { isMet, got, exact } = sheetsFor(phrases);
  const explained = new Float64Array(needs.length); // By need: what its words are worth that the text has.
  // Where most words are not known as typed, slips are what there is to go by; one short word may be a slip of anything.
  const telling = words.filter(({ word }) => !word.isStop);
  const slips = telling.filter(({ guessed, word }) => guessed && (telling.length > 1 || word.term.length >= longSlip));
  const full = slips.length * 2 > telling.length ? oneEditQuality : exactQuality;
  let total = 0;
  said.forEach((of, w) => {
    const best = new Uint8Array(needs.length); // By need, the best quality.
    let saying = 0;
    for (let i = 0; i < of.length; i++) {
      const need = needOf[phraseOf(of[i]!)]!;
      if (best[need] === 0) saying++;
      best[need] = Math.max(best[need]!, qualityOf(of[i]!));
    }
    const { word } = words[w]!;
    const worth = saying === 0 ? unknownWorthOf(word) : wordWorth(saying, needs.length, word);
    total += worth;
    for (let n = 0; n < needs.length; n++) {
      explained[n]! += Math.min(1, best[n]! / full) * worth;
    }
    for (let i = 0; i < of.length; i++) {
      const p = phraseOf(of[i]!);
      const quality = qualityOf(of[i]!);
      if (isMet[p] === 0) met.push(p);
      isMet[p] = 1;
      got[p]! += Math.min(1, quality / full) * worth;
      if (quality >= inflectedQuality) exact[p]! |= placeOf(of[i]!);
    }
  });

  const hasNegation = words.some(({ word }) => word.isNegation);
  const best = new Float64Array(needs.length);
  const whole = new Float64Array(needs.length); // By need: the most that a phrase explains that the text has as a whole.
  for (const p of met) {
    const need = needOf[p]!;
    const sum = got[p]!;
    const isWhole = cards[p] === 1 && exact[p]! === allPlaces(lengths[p]!);
    isMet[p] = got[p] = exact[p] = 0; // For the next text.
    const ofPhrase = Math.min(1, sum / Math.max(1, worths[p]!));
    const ofText = Math.min(1, sum / total);
    const score = 100 * ofPhrase * Math.sqrt(ofText) * (cards[p] === 1 ? 1 : orderShare);
    best[need] = Math.max(best[need]!, score);
    if (!isWhole || (hasNegation && isTurnedRound(p, said, words))) continue;
    // A bare word in another form may be another word: suicide, suicidal.
    if (lengths[p] === 1 && sum < worths[p]!) continue;
    whole[need] = Math.max(whole[need]!, ofText);
  }
  const professional = query.forTexts;
  const forms = words.flatMap(({ word }) => formsOf(word));
  const isMarked = (about: string) => forms.some((form) => markers[about]!.has(form));
  // Whoever names their child or a pupil does not speak of themselves; where hours count no guess is made.
  const isOfAnother = isMarked('my-child') || isMarked('pupil');
  const text = spaced(query.sequence);
  let list = [...best.keys()]
    .filter((need) => best[need]! > 0)
    .map((need) => {
      const all = best[need]! * phraseShare + (100 * (1 - phraseShare) * explained[need]!) / total;
      // Who speaks of themselves does not ask for a pupil, or for work; who asks for texts does not speak of themselves.
      const { about, urgency } = needs[need]!;
      const fits =
        about === 'work'
          ? !query.firstPerson || professional
          : !professional &&
            (hasOwn(markers, about)
              ? isMarked(about) || !query.firstPerson
              : about !== 'me' || urgency === 'now' || !isOfAnother);
      const isOfMe = about === 'me' && isOfAnother;
      return { need, score: Math.round(fits ? (isOfMe ? all * namedAnother : all) : all * otherAsker) };
    })
    .filter(({ score }) => score >= leastScore)
    .filter(({ need }) => !exceptsOf(catalogue, need).some((phrase) => text.includes(phrase)))
    .sort(bySurest(needs));
  const [top] = list;
  // One person asks: needs of other askers than that of the surest one tell less.
  if (top && top.score >= sureScore)
    list = list
      .map(({ need, score }) => ({
        need,
        score: Math.round(isForWork(needs[need]!) === isForWork(needs[top.need]!) ? score : score * otherAsker),
      }))
      .sort(bySurest(needs));
  // Needs that are much less sure than the first one are not meant.
  if (list[0]) list = list.filter(({ score }) => score >= list[0]!.score * leastOfFirst);
  // A bare noun names a subject, and nobody.
  const isSaidOf = (about: string) => !hasOwn(markers, about) || isMarked(about) || query.firstPerson;
  const isSure = (need: number) => {
    const { card, about } = needs[need]!;
    if (card === 'never' || !isSaidOf(about)) return false;
    if (whole[need]! < leastOfText || asksHow(catalogue, needs[need]!, query)) return false;
    return card !== 'strict' || standsInOrder(catalogue, needs[need]!, query);
  };
  const found = list.findIndex(({ need, score }) => score >= cardScore && isSure(need));
  const isStory = found < 0 && list[0] !== undefined && isToldAtLength(list, needs, query, markers, isMarked);
  const first = isStory ? 0 : found;
  return list.map(({ need, score }, place) => ({
    need: needs[need]!,
    score,
    card:
      place === first && !professional && (isStory || !query.forMedia) && score >= list[0]!.score * leastOfFirstCard,
  }));
}

/**
 * Whether a text of many words tells of one need where time counts, and much less of any other: whoever tells what happened
 * to them uses words of their own, which stand together in no phrase.
 */
function isToldAtLength(
  [first, ...others]: readonly { readonly need: number; readonly score: number }[],
  needs: readonly Need[],
  query: AnalysedQuery,
  markers: NeedPhrases['markers'],
  isMarked: (about: string) => boolean,
): boolean {
  const need = needs[first!.need]!;
  if (
    !need.urgency ||
    need.card ||
    query.languages.some((language) => deedsOf(query, language).length > 0) ||
    lengthOf(query) < longText
  )
    return false;
  if (hasOwn(markers, need.about) ? !isMarked(need.about) : !query.firstPerson) return false;
  const { score, othersShare } = told[need.urgency];
  // Needs that share a chip are about the same: which of them it is matters less.
  const next = others.find((each) => needs[each.need]!.chip['en'] !== need.chip['en']);
  return first!.score >= score && (next?.score ?? 0) <= first!.score * othersShare;
}

/** The words of a text, without letters that stand for words before a vowel: "j'ai". */
const lengthOf = ({ sequence }: AnalysedQuery): number => {
  const words = sequence.filter((word) => word.length > 1);
  const pairs = words.filter(isUnspaced).length;
  return words.length - pairs + pairs * wordsPerPair;
};

/** How many words a pair of characters makes, since pairs overlap. */
const wordsPerPair = 0.75;

/** From so many words on a text tells a story. */
const longText = 8;
/** The score that such a text must have, and the most of it that another need may have: of hours, and of days. */
const told = { now: { score: 36, othersShare: 0.8 }, today: { score: 45, othersShare: 0.7 } };

/**
 * Whether a text asks how something is done that is done to the people of a need: who asks so is somebody else, unless a
 * phrase of the need asks for the same deed and the text has half of its words ("how do i get my pictures taken down"). Who
 * asks how to die or to hurt themselves is who is in need.
 */
function asksHow(catalogue: AnyCatalogue, need: Need, query: AnalysedQuery): boolean {
  if (isForWork(need) || (need.about === 'me' && asksForHelpAlone(need))) return false;
  return query.languages.some((language) => {
    const deeds = deedsOf(query, language);
    if (deeds.length === 0) return false;
    const typed = typedForms(query, language).flat();
    const phrases = textsOf(need.phrases).filter((phrase) => phrase.language === language);
    return !ordersOf(catalogue, need, language).some((words, p) => {
      const said = words.filter((forms) => typed.some((form) => forms.has(form)));
      if (said.length * 2 < words.length) return false;
      return deedsOf({ sequence: sequenceOf(phrases[p]!.text) }, language).some((deed) => deeds.includes(deed));
    });
  });
}

/** The words of a text, each with its stems. */
const typedForms = ({ sequence }: AnalysedQuery, language: string): readonly (readonly string[])[] =>
  sequence.map((word) => [word, ...stemsOf(word, language)]);

/** What a text asks how to do, in a language: the word behind each beginning that asks so, or that it begins with. */
function deedsOf({ sequence }: Pick<AnalysedQuery, 'sequence'>, language: string): readonly string[] {
  const { howTo = [], doing } = languageRules[language] ?? {};
  const text = sequence.join(' ');
  const asked = howTo.filter((beginning) => text.startsWith(beginning));
  const deeds = asked.map((beginning) => text.slice(beginning.length).trim().split(' ', 1)[0]!);
  return doing?.test(sequence[0] ?? '') ? [...deeds, sequence[0]!] : deeds;
}

/** A bit for each word of a phrase. */
const allPlaces = (length: number): number => -1 >>> (32 - Math.min(length, longestPhrase));

/** Whether a "not" that a phrase has not stands just before one of its words. */
function isTurnedRound(phrase: number, said: readonly Uint32Array[], words: readonly TermMatches[]): boolean {
  const has = words.map((_, w) => said[w]!.some((entry) => phraseOf(entry) === phrase));
  return words.some(
    ({ word }, n) =>
      word.isNegation &&
      !has[n] &&
      words.some((other, w) => has[w] && other.word.place > word.place && other.word.place <= word.place + 2),
  );
}

/** What a word counts that no need says. Numbers tell nothing. */
const unknownWorthOf = ({ term, isStop }: QueryWord): number => (isStop || /^\d+$/.test(term) ? 0 : unknownWorth);

/** Surest first; of two that are as sure the first by id, in whatever order a dataset has them. */
const bySurest =
  (needs: readonly Need[]) =>
  (a: { need: number; score: number }, b: { need: number; score: number }): number =>
    b.score - a.score || compareCodeUnits(needs[a.need]!.id, needs[b.need]!.id);

/** By need and language, the words of its phrases in their order, with all forms of each; read when a text asks for them. */
const orders = /* @__PURE__ */ perCatalogue((): Map<string, readonly (readonly ReadonlySet<string>[])[]> => new Map());

function ordersOf(catalogue: AnyCatalogue, { id, phrases }: Need, language: string) {
  const known = orders(catalogue);
  const key = `${language} ${id}`;
  let read = known.get(key);
  if (!read) {
    const own = textsOf(phrases).filter((phrase) => phrase.language === language);
    read = own.map(({ text }) => analyseQuery(text, language).words.map((word) => new Set(formsOf(word))));
    known.set(key, read);
  }
  return read;
}

/** Whether the words of a phrase of a need stand in a text in their order, with few others between them. */
function standsInOrder(catalogue: AnyCatalogue, need: Need, query: AnalysedQuery): boolean {
  return query.languages.some((language) => {
    const typed = typedForms(query, language);
    return ordersOf(catalogue, need, language).some((phrase) => {
      const places = phrase.map((forms) => typed.findIndex((word) => word.some((form) => forms.has(form))));
      return places.every(
        (place, i) => place >= 0 && (i === 0 || (place > places[i - 1]! && place <= places[i - 1]! + widestGap)),
      );
    });
  });
}
