import type { Need } from '@safeguarding/data';
import { hasOwn } from '../hasOwn.js';
import type { TermMatches } from '../search/expandTerm.js';
import { exactQuality, inflectedQuality } from '../search/ranking.js';
import type { AnalysedQuery } from '../text/analyseQuery.js';
import { isForWork } from './answersOf.js';
import { formsOf, type NeedPhrases, spaced, stopWorth, wordWorth } from './needPhrases.js';

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
const leastOfText = 0.4;
/** Parts of the score: the best phrase, and all that the phrases of the need explain together. */
const phraseShare = 0.7;
/** Words whose asker is unknown, and labels, tell less than phrases. */
const orderShare = 0.6;
/** Needs of others than whoever asks. */
const otherAsker = 0.6;
/** From this on a need is taken to be meant. */
export const sureScore = 55;
/** Needs with less are not meant, nor are those with less than this share of the surest one. */
const leastScore = 30;
const leastOfFirst = 0.6;

/**
 * The needs that a text may come from, surest first.
 *
 * A card is shown for the first one alone, and only where the text has **all telling words of one of its phrases** in the
 * same words or forms of them, these explain a good part of the text, none of its `except` phrases stands in the text, and
 * the text does not ask for law, policy or research. A need with `card: strict` asks besides that these words stand
 * together and in this order.
 */
export function recogniseNeeds(
  { needs, phrases, excepts, markers }: NeedPhrases,
  said: readonly ReadonlyMap<number, number>[],
  words: readonly TermMatches[],
  query: AnalysedQuery,
): readonly RecognisedNeed[] {
  if (needs.length === 0) return [];
  const got = new Map<number, number>(); // By phrase: what its words are worth that the text has.
  const exact = new Map<number, number[]>(); // By phrase: the words that it has as typed, by place in `words`.
  const explained = new Map<number, number>(); // By need: what its words are worth that the text has.
  let total = 0;
  said.forEach((of, w) => {
    const saying = new Map<number, number>(); // By need, the best quality.
    for (const [p, quality] of of) {
      const { need } = phrases[p]!;
      if ((saying.get(need) ?? 0) < quality) saying.set(need, quality);
    }
    const worth = words[w]!.word.isStop
      ? stopWorth
      : saying.size === 0
        ? unknownWorth
        : wordWorth(saying.size, needs.length);
    total += worth;
    for (const [need, quality] of saying)
      explained.set(need, (explained.get(need) ?? 0) + (worth * quality) / exactQuality);
    for (const [p, quality] of of) {
      got.set(p, (got.get(p) ?? 0) + (worth * quality) / exactQuality);
      if (quality < inflectedQuality) continue;
      const list = exact.get(p);
      if (list) list.push(w);
      else exact.set(p, [w]);
    }
  });

  const best = new Map<number, number>();
  const whole = new Map<number, number>(); // By need: the most that a phrase explains that the text has as a whole.
  for (const [p, sum] of got) {
    const { need, kind, words: own, worth } = phrases[p]!;
    const has = exact.get(p) ?? [];
    const isWhole = has.length >= own.length;
    const ofPhrase = Math.min(1, sum / Math.max(1, worth));
    const ofText = Math.min(1, sum / total);
    const score = 100 * ofPhrase * Math.sqrt(ofText) * (kind === 'order' ? orderShare : 1);
    if (score > (best.get(need) ?? 0)) best.set(need, score);
    const isStrict = needs[need]!.card === 'strict';
    if (kind === 'card' && isWhole && (!isStrict || inOrder(has.map((w) => words[w]!.word.place))))
      whole.set(need, Math.max(whole.get(need) ?? 0, ofText));
  }
  const professional = query.forTexts;
  const forms = words.flatMap(({ word }) => formsOf(word));
  const isMarked = (about: string) => forms.some((form) => markers[about]!.has(form));
  const text = spaced(query.sequence);
  let list = [...best]
    .filter(([need, score]) => score > 0 && !excepts[need]!.some((phrase) => text.includes(phrase)))
    .map(([need, score]) => {
      const all = score * phraseShare + (100 * (1 - phraseShare) * (explained.get(need) ?? 0)) / total;
      // Who speaks of themselves does not ask for a pupil, or for work; who asks for texts does not speak of themselves.
      const { about } = needs[need]!;
      const fits = about === 'work' ? !query.firstPerson || professional : !professional && (!hasOwn(markers, about) || isMarked(about));
      return { need, score: Math.round(fits ? all : all * otherAsker) };
    })
    .filter(({ score }) => score >= leastScore)
    .sort(bySurest);
  const [top] = list;
  // One person asks: needs of other askers than that of the surest one tell less.
  if (top && top.score >= sureScore)
    list = list
      .map(({ need, score }) => ({ need, score: Math.round(isForWork(needs[need]!) === isForWork(needs[top.need]!) ? score : score * otherAsker) }))
      .sort(bySurest);
  // Needs that are much less sure than the first one are not meant.
  if (list[0]) list = list.filter(({ score }) => score >= list[0]!.score * leastOfFirst);
  const isSure = (need: number) => {
    const { card } = needs[need]!;
    if (card === 'never') return false;
    if ((whole.get(need) ?? 0) >= leastOfText) return true;
    return card !== 'strict' && said.length > 1 && (best.get(need) ?? 0) >= 50 && (explained.get(need) ?? 0) >= total * 0.85;
  };
  const first = list.findIndex(({ need, score }) => score >= sureScore && isSure(need));
  return list.map(({ need, score }, place) => ({
    need: needs[need]!,
    score,
    card: place === first && !professional && score >= list[0]!.score * 0.85,
  }));
}

const bySurest = (a: { need: number; score: number }, b: { need: number; score: number }): number =>
  b.score - a.score || a.need - b.need;

/** Whether places lie within few words. */
const standTogether = (places: readonly number[]): boolean =>
  Math.max(...places) - Math.min(...places) < places.length + 3;

/** Whether places follow each other, but for words that tell nothing. */
const inOrder = (places: readonly number[]): boolean => standTogether(places) && places.every((place, i) => i === 0 || place > places[i - 1]!);
