import { columnsOf } from '../columns/columnsOf.js';
import { isInherited } from '../facets.js';
import { inSteps } from '../inSteps.js';
import type { Catalogue } from '../model.js';
import type { LabelText } from '../taxonomy/labels.js';
import { longestPhrase, type NeedPhrases, needsOf, readPhrases } from '../needs/needPhrases.js';
import { foldText, lowerCase } from '../text/fold.js';
import { stemsOf } from '../text/stem.js';
import { tokenize } from '../text/tokenize.js';
import { throwInvalidData } from '../validate/dataset.js';
import { namesOf } from './namesOf.js';
import { commonNames, eachField, heaviest, inheritedWeight } from './ranking.js';
import { buildDictionary, type TermDictionary } from './termDictionary.js';

/** The words of all records, sorted, and where they stand. Nothing in it changes once it is built. */
export interface SearchIndex extends TermDictionary {
  /**
   * Per term who holds it and what it tells there, ascending, as `owner * 64 + weight`. An owner is a document by its
   * number or, beyond those, a facet value by its number plus that of all documents: the name of a value is indexed
   * once, and its documents are found through their postings. Beyond these are the phrases of needs. Those of term t are `postings[postingStarts[t]]` up to,
   * not including, `postings[postingStarts[t + 1]]`.
   */
  readonly postings: Uint32Array;
  readonly postingStarts: Uint32Array;
  /** What is known of those phrases. */
  readonly phrases: NeedPhrases;
}

/** The index of a catalogue; the first text query makes it, or what `preloadSearch` has left of it. */
export const searchIndex = /* @__PURE__ */ inSteps(buildSteps);

/**
 * Makes the index: the words of the records, and those of facet values' names once each. It can wait after each value
 * and record; only to sort the words is one long step.
 *
 * @throws {SafeguardingError} `invalid-data` for labels with so many words that a page would hang.
 */
function* buildSteps(catalogue: Catalogue): Generator<undefined, SearchIndex, undefined> {
  const { facets, documents, facetStarts, values, carried, starts } = columnsOf(catalogue);
  // Terms get numbers as they are met, and their final places below.
  const numbers = new Map<string, number>();
  const weights: number[] = []; // By term, what the owner at hand says.
  const fields: number[] = []; // By term, the last field that said it.
  const own: number[] = []; // The terms of the owner at hand.
  let field = 0;
  const say = (number: number, weight: number) => {
    if (!weights[number]) own.push(number);
    weights[number] = weight;
  };
  const numberOf = (term: string) => {
    let number = numbers.get(term);
    if (number === undefined) numbers.set(term, (number = weights.push(0) - 1));
    return number;
  };
  // By language, and word before folding: the terms that it is found under. Most words stand in many records.
  const known = new Map<string, Map<string, readonly number[]>>();
  const wordsOf = (language: string) => {
    let words = known.get(language);
    if (!words) known.set(language, (words = new Map<string, readonly number[]>()));
    return words;
  };
  const termsOf = (word: string, language: string, words = wordsOf(language)) => {
    let terms = words.get(word);
    if (!terms) words.set(word, (terms = [foldText(word), ...stemsOf(word, language)].filter(Boolean).map(numberOf)));
    return terms;
  };
  const add = (texts: readonly LabelText[], weight: number) => {
    field++;
    for (let t = 0; t < texts.length; t++) {
      const { text, language } = texts[t]!;
      const words = wordsOf(language);
      const tokens = tokenize(lowerCase(text), true);
      for (let w = 0; w < tokens.length; w++) {
        const terms = termsOf(tokens[w]!.term, language, words);
        for (let i = 0; i < terms.length; i++) {
          const number = terms[i]!;
          if (fields[number] === field) continue; // A field says a word once.
          fields[number] = field;
          say(number, weights[number]! + weight);
        }
      }
    }
  };
  /** What the owner at hand says, as `term * 64 + weight`; the next one begins. */
  const eachSaid = (call: (entry: number) => void) => {
    for (let i = 0; i < own.length; i++) {
      const number = own[i]!;
      call(number * 64 + Math.min(weights[number]!, heaviest));
      weights[number] = 0;
    }
    own.length = 0;
  };
  // What all owners say, one after the other, and where the words of each end.
  const entries: number[] = [];
  const ends: number[] = [];
  const keepSaid = () => {
    eachSaid((entry) => entries.push(entry));
    ends.push(entries.length);
  };

  const names = namesOf(catalogue);
  const named: number[][] = [];
  const valuesPer: number[] = [];
  const facetOf: number[] = [];
  // By number: pages with old scripts replace `entries` of arrays, and `reduce`.
  for (let f = 0; f < facets.length; f++) {
    const { weight } = facets[f]!;
    for (const id of values.slice(facetStarts[f], facetStarts[f + 1])) {
      if (weight) add(names(facets[f]!, id), weight);
      for (const number of own) valuesPer[number] = (valuesPer[number] ?? 0) + 1;
      const list: number[] = [];
      eachSaid((entry) => list.push(entry));
      named.push(list);
      facetOf.push(f);
      yield;
    }
  }
  const isCommon = (entry: number) => valuesPer[entry >>> 6]! >= commonNames;
  const spread = named.map((list) => list.filter(isCommon));

  const mostSteps = 2 ** 24 + 2 ** 10 * documents.length;
  let steps = 0;
  yield* stepThrough(documents, (resource, d) => {
    eachField(resource, add);
    const end = starts[(d + 1) * facets.length]!;
    for (let start = starts[d * facets.length]!, i = start; i < end; i++) {
      const value = carried[i]!;
      const list = spread[value]!;
      if (list.length > 0 && (steps += list.length + end - start) > mostSteps) throwInvalidData('concepts');
      const lesser = list.length > 0 && isInherited(facets[facetOf[value]!]!, resource, values[value]!);
      for (const entry of list)
        say(entry >>> 6, Math.max(weights[entry >>> 6]!, lesser ? inheritedWeight : entry & 63));
    }
    keepSaid();
  });
  for (const list of named) {
    for (const entry of list) if (!isCommon(entry)) entries.push(entry);
    ends.push(entries.length);
  }
  const readTerms = () => [...numbers.keys()];
  /** Of a phrase the weight tells the place of the word in it, from 1 on. */
  const sayAll = (list: readonly number[], place: number) => {
    for (let i = 0; i < list.length; i++) if (!weights[list[i]!]) say(list[i]!, Math.min(place + 1, longestPhrase));
  };
  const phrases = yield* readPhrases(needsOf(catalogue), termsOf, readTerms, sayAll, keepSaid);

  const terms = readTerms().sort();
  const places = new Uint32Array(terms.length);
  const postingStarts = new Uint32Array(terms.length + 1);
  terms.forEach((term, t) => (places[numbers.get(term)!] = t));
  yield;
  yield* stepThrough(ends, (end, owner) => {
    for (let i = owner > 0 ? ends[owner - 1]! : 0; i < end; i++) postingStarts[places[entries[i]! >>> 6]! + 1]!++;
  });
  for (let t = 0; t < terms.length; t++) postingStarts[t + 1]! += postingStarts[t]!;
  const postings = new Uint32Array(postingStarts[terms.length]!);
  const filled = postingStarts.slice();
  yield* stepThrough(ends, (end, owner) => {
    for (let i = owner > 0 ? ends[owner - 1]! : 0; i < end; i++) {
      const entry = entries[i]!;
      postings[filled[places[entry >>> 6]!]!++] = owner * 64 + (entry & 63);
    }
  });
  return { ...buildDictionary(terms), postings, postingStarts, phrases };
}

/** Calls with each item of a list, and may wait after it. Loops of callbacks: those within generators are slow. */
function* stepThrough<Item>(list: readonly Item[], call: (item: Item, place: number) => void): Generator<undefined> {
  for (let place = 0; place < list.length; place++) {
    call(list[place]!, place);
    yield;
  }
}
