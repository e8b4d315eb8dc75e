import { type Bitset, hasDocument } from '../columns/bitset.js';
import { columnsOf } from '../columns/columnsOf.js';
import { inSteps } from '../inSteps.js';
import type { AnyCatalogue, FacetDefinition } from '../model.js';
import { shortOf, textsOf } from '../taxonomy/labels.js';
import { sequenceOf, tellingWords } from '../text/analyseQuery.js';
import { namesOf } from './namesOf.js';
import { repeatedShare } from './ranking.js';

/** How many telling words titles must have to be compared, and which share of all words of two must stand in both. */
const leastWords = 3;
const leastShared = 0.6;
/** As many series of a publisher are told apart: no catalogue has more, and none takes longer to read. */
const mostSeries = 32;

const places = { codes: 'place' } as FacetDefinition;

interface Series {
  readonly words: ReadonlySet<string>;
  readonly documents: number[];
}

/**
 * The works of each series, by their numbers: current works of one publisher with almost the same title. Numbers and the names
 * of the places that a work is for do not count, so that editions by country and the parts of a work are a series.
 */
export const seriesOf = /* @__PURE__ */ inSteps(function* (catalogue): Generator<
  undefined,
  readonly (readonly number[])[],
  undefined
> {
  const { documents, current } = columnsOf(catalogue);
  const names = namesOf(catalogue);
  const known = new Map<string, readonly string[]>();
  const wordsOfPlace = (id: string): readonly string[] => {
    let words = known.get(id);
    if (!words) known.set(id, (words = names(places, id).flatMap(({ text }) => sequenceOf(text))));
    return words;
  };
  const byPublisher = new Map<string, Series[]>();
  for (let d = 0; d < current; d++) {
    yield;
    const { title, publishers, places: own } = documents[d]!;
    const [publisher] = publishers;
    const [{ text, language } = { text: '', language: '' }] = textsOf(title);
    const words = new Set(
      tellingWords(text, shortOf(language))
        .filter(({ term, isStop }) => !isStop && !/^(?:\d+|[ivx]+)$/.test(term))
        .map(({ term }) => term)
        .filter((term) => !own.some((place) => wordsOfPlace(place).includes(term))),
    );
    if (publisher === undefined || words.size < leastWords) continue;
    let all = byPublisher.get(publisher);
    if (!all) byPublisher.set(publisher, (all = []));
    const series = all.find((each) => isAlmost(each.words, words));
    if (series) series.documents.push(d);
    else if (all.length < mostSeries) all.push({ words, documents: [d] });
  }
  return [...byPublisher.values()].flat().flatMap((each) => (each.documents.length > 1 ? [each.documents] : []));
});

function isAlmost(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  let shared = 0;
  for (const word of one) if (other.has(word)) shared++;
  return shared >= leastShared * (one.size + other.size - shared);
}

/**
 * Lets different works come between those of a series: the best one that was found keeps its score, each further one counts
 * less.
 */
export function spreadSeries(catalogue: AnyCatalogue, among: Bitset, scores: Uint32Array): void {
  for (const series of seriesOf.of(catalogue)) {
    const found = series.filter((d) => hasDocument(among, d));
    if (found.length < 2) continue;
    found.sort((a, b) => scores[b]! - scores[a]! || a - b);
    found.forEach((d, place) => (scores[d] = Math.max(1, Math.round(scores[d]! * repeatedShare ** place))));
  }
}
