import type { Need, Resource } from '@safeguarding/data';
import {
  addDocument,
  allDocuments,
  type Bitset,
  countDocuments,
  intersect,
  listDocuments,
  noDocuments,
} from '../columns/bitset.js';
import { columnsOf, documentNumbers } from '../columns/columnsOf.js';
import type { Catalogue } from '../model.js';
import { answersOf, type AskedFrom, isFor, isForWork } from '../needs/answersOf.js';
import { spaced } from '../needs/needPhrases.js';
import { mayBePrivate, type RecognisedNeed, sureScore } from './recogniseNeeds.js';
import { analyseQuery, mostCharacters } from '../text/analyseQuery.js';
import { constrain } from './constraints.js';
import { type Correction, correctionOf, mostRead } from './corrections.js';
import { asksForHelpAlone, isHelp, listens, putForeignBehind, putLinesBehind, raiseHelp } from './helpFirst.js';
import { isCode, type NamedValue } from './namedValues.js';
import { priorsOf } from './priors.js';
import * as ranking from './ranking.js';
import { readText } from './readText.js';
import { spreadSeries } from './series.js';
import { foldedTitles, publisherNames, titleFit } from './titleFit.js';
import { helpForAll, isUnreadable } from './unreadable.js';

/** What a text matched. */
export interface TextMatch {
  readonly documents: Bitset;
  /** By document; of those in `documents` alone. */
  readonly scores: Uint32Array;
  /** Whether no document has all words, so that these have some of them. */
  readonly partial: boolean;
  /** The needs that the text may come from, surest first. */
  readonly needs: readonly RecognisedNeed[];
  /** Whether it is in a script that the catalogue has not, so that these are help for everybody. */
  readonly isUnreadable?: true;
  /** Whether the text may come from a private need. */
  readonly isPrivate: boolean;
  /** The values that it names. Of a text that may come from a private need countries and languages alone. */
  readonly named: readonly NamedValue[];
  /** Where whoever asks is, the countries that the text names among it, and the language of the page. */
  readonly from: AskedFrom;
  /** What it was taken for, where some of its words are known as misspellings alone. */
  readonly corrected?: Correction;
}

/** The documents that match a text, with a score each: `ranking` says how. `undefined` when it has no words. */
export function matchText(catalogue: Catalogue, text: string, page: AskedFrom, guesses = true): TextMatch | undefined {
  const query = analyseQuery(text, page.language);
  const { documents } = columnsOf(catalogue);
  if (query.words.length === 0) {
    const rest = constrain(catalogue, text, query, allDocuments(documents.length));
    return (
      rest && {
        documents: rest,
        scores: new Uint32Array(documents.length),
        partial: false,
        needs: [],
        isPrivate: false,
        named: [],
        from: page,
      }
    );
  }
  const { index, words, unknown, scores, worth, needs, named, from } = readText(catalogue, query, page, guesses);
  // A private need leaves no echo.
  const isPrivate = mayBePrivate(needs, query);
  const sequence = spaced(query.sequence);
  const prior = priorsOf(catalogue, {
    ...from,
    professional: query.forTexts,
    personal: !query.forTexts && (query.firstPerson || (needs[0] !== undefined && !isForWork(needs[0].need))),
    queryLanguages: query.languages,
    named,
  });

  let all = 0; // Not by `reduce`, which old scripts replace.
  for (const { rarity } of words) all += rarity;
  const isMeant = (each: RecognisedNeed) => each.card || (each.score >= sureScore && query.firstPerson);
  const forSomeoneInNeed = needs.some((each) => isMeant(each) && isPrivateAboutMe(each));
  const forThemselves = needs.some((each) => isMeant(each) && isPrivateAboutMe(each) && speakers.has(each.need.about));
  const forHelpAlone = needs.some(
    (each, place) => (each.card || (place === 0 && isMeant(each))) && asksForHelpAlone(each.need),
  );
  const answers = answersTo(
    catalogue,
    needs.filter(isMeant).map(({ need }) => need),
    from,
  );
  const suits = (resource: Resource): boolean =>
    (!forHelpAlone || (isHelp(resource, from) && (listens(resource) || answers.has(resource)))) &&
    (!forSomeoneInNeed ||
      (ranking.suitsSomeoneInNeed(resource) &&
        isFor(resource.places, from.places) &&
        (resource.type !== 'prevention-service' || answers.has(resource))));
  const titles = foldedTitles(catalogue);
  // A title with a slip is named by what alone has all of its words, where nobody tells of a need.
  const mayBeTitle = words.length > 1 && !query.firstPerson && (needs[0]?.score ?? 0) < sureScore;
  const fitOf = (d: number) =>
    worth[d]! < all ? 0 : titleFit(titles, d, sequence) || (mayBeTitle ? ranking.inTitle : 0);
  // Whoever types a title as a whole wants that one.
  const isAskedFor = (d: number) => !forHelpAlone && fitOf(d) === ranking.wholeTitle;
  let most = 0;
  for (let d = 0; d < documents.length; d++) most = Math.max(most, worth[d]!);
  const matching = noDocuments(documents.length);
  let best = 0;
  for (let d = 0; d < documents.length; d++) {
    if (worth[d]! === 0 || worth[d]! < most * ranking.leastShare) continue;
    if (!suits(documents[d]!) && !isAskedFor(d)) continue;
    const title = words.length > 1 && worth[d]! >= all ? titleFit(titles, d, sequence) : 0;
    // Of two that tell as much the one with more of the words comes first.
    const share = (scores[d]! * worth[d]!) / all;
    scores[d] = Math.round((share * prior(d, fitOf(d) > 0) * (100 + title)) / 10_000);
    best = Math.max(best, scores[d]!);
    addDocument(matching, d);
  }
  spreadSeries(catalogue, matching, scores);
  // What a title tells all words of is looked for by that title, and answers by itself.
  const titled = all * ranking.titleWeight * ranking.inflectedQuality;
  const isKnownItem = (best >= titled && !query.firstPerson) || publisherNames(catalogue).has(sequence);
  const weight = isKnownItem ? ranking.needBesideTitle : ranking.needWeight;
  addAnswers(
    catalogue,
    needs,
    from,
    Math.max(best, ranking.leastBest) * weight,
    forThemselves ? suits : () => true,
    matching,
    scores,
  );
  const shown = needs.find(({ card }) => card)?.need;
  const isUrgent = shown?.urgency !== undefined && !isForWork(shown);
  const isForWorkFirst = needs[0] !== undefined && isForWork(needs[0].need);
  if (isUrgent || (query.firstPerson && !query.forTexts && !isKnownItem && !isForWorkFirst))
    raiseHelp(catalogue, from, matching, scores);
  if (isUrgent) putLinesBehind(catalogue, from, matching, scores);
  putForeignBehind(catalogue, from, matching, scores, fitOf);
  const kept = constrain(catalogue, text, query, matching);
  if (kept) intersect(matching, kept);
  if (countDocuments(matching) === 0 && isUnreadable(catalogue, query.read))
    return {
      ...helpForAll(catalogue, from),
      from,
      partial: false,
      needs,
      isPrivate: true,
      named: [],
      isUnreadable: true,
    };
  const corrected =
    isPrivate || needs[0]?.need.private
      ? undefined
      : correctionOf(catalogue, index, text.slice(0, mostCharacters), words, bestOf(matching, scores));
  return {
    documents: matching,
    scores,
    from,
    partial: unknown || most < all,
    needs,
    isPrivate,
    named: named.filter(({ facet }) => !isPrivate || isCode(facet)).map(({ facet, id }): NamedValue => ({ facet, id })),
    ...(corrected && { corrected }),
  };
}

/** All that answers any of some needs. */
const answersTo = (catalogue: Catalogue, needs: readonly Need[], from: AskedFrom): ReadonlySet<Resource> =>
  new Set(needs.flatMap((need) => answersOf(catalogue, need, from).map(({ resource }) => resource)));

/** Needs of whoever asks: a parent is helped by what a child is not. */
const speakers: ReadonlySet<Need['about']> = new Set(['me', 'friend', 'own-thoughts']);

const isPrivateAboutMe = ({ need }: RecognisedNeed): boolean => need.private === true && !isForWork(need);

/** The best documents of those found, for what is read of a few. */
const bestOf = (found: Bitset, scores: Uint32Array): readonly number[] =>
  ranking.rankDocuments(listDocuments(found, countDocuments(found)), scores, mostRead);

/** Lets the answers of recognised needs in, and raises them. */
function addAnswers(
  catalogue: Catalogue,
  needs: readonly RecognisedNeed[],
  from: AskedFrom,
  most: number,
  suits: (resource: Resource) => boolean,
  found: Bitset,
  scores: Uint32Array,
): void {
  const raised = new Map<number, number>();
  const numbers = documentNumbers(catalogue);
  for (const { need, score, card } of needs)
    answersOf(catalogue, need, from).forEach(({ resource }, place) => {
      if (!card && !suits(resource)) return;
      const d = numbers.get(resource.id)!;
      const more = (most * score ** 2) / (100 * 100 ** 2 * (1 + ranking.nextAnswer * place));
      raised.set(d, Math.max(raised.get(d) ?? 0, more));
    });
  for (const [d, more] of raised) {
    addDocument(found, d);
    scores[d]! += Math.round(more);
  }
}
