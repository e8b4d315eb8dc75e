import type { Resource } from '@safeguarding/data';
import type { Catalogue } from '../catalogue/Catalogue.js';
import { indexOf } from '../catalogue/indexOf.js';
import { type FacetName, facetNames } from '../query/query.js';
import { eachTerm } from '../text/eachTerm.js';
import { fold } from '../text/fold.js';
import { isInherited } from './isInherited.js';
import { namesOf } from './namesOf.js';
import { packTerms } from './packTerms.js';
import { textIndexOf } from './textIndexOf.js';
import { throwInvalidData } from '../validate/dataset.js';
import type { TextIndex } from './TextIndex.js';
import { textsOf } from './textsOf.js';
import { heaviest, inheritedWeight, nameWeights } from './weights.js';

/**
 * A word that so many values have in their names, such as "child", is said of their documents instead of the values:
 * to go through the sets of twenty values, mostly of the same documents, took most of a search for such a word.
 */
const common = 8;

/**
 * Makes the index of all words: those of the records, and those of facet values' names once each. It can wait after
 * each value and record; only to sort the words is one long step.
 *
 * @throws {SafeguardingError} `invalid-data` for labels with so many words that a page would hang.
 */
export function* textIndexSteps(catalogue: Catalogue): Generator<undefined, TextIndex, undefined> {
  const columns = indexOf(catalogue);
  const { documents, starts, values, rows, rowStarts } = columns;
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
  const add = (texts: readonly string[], weight: number) => {
    field++;
    eachTerm(fold(texts.join('\n')), true, (term) => {
      let number = numbers.get(term);
      if (number === undefined) numbers.set(term, (number = weights.push(0) - 1));
      if (fields[number] === field) return; // A field says a word once.
      fields[number] = field;
      say(number, weights[number]! + weight);
    });
  };
  /** What the owner at hand says, as `term * 64 + weight`; the next one begins. */
  const said = () =>
    own.splice(0).map((number) => {
      const weight = Math.min(weights[number]!, heaviest);
      weights[number] = 0;
      return number * 64 + weight;
    });

  const names = namesOf(catalogue);
  const named: number[][] = [];
  const valuesPer: number[] = [];
  const facetOf: FacetName[] = [];
  for (const [f, facet] of facetNames.entries()) {
    const weight = nameWeights[f];
    for (const id of values.slice(starts[f], starts[f + 1])) {
      if (weight) add(names(facet, id), weight);
      for (const number of own) valuesPer[number] = (valuesPer[number] ?? 0) + 1;
      named.push(said());
      facetOf.push(facet);
      yield;
    }
  }
  const isCommon = (entry: number) => valuesPer[entry >>> 6]! >= common;
  const spread = named.map((list) => list.filter(isCommon));

  const owners: number[][] = [];
  const mostSteps = 2 ** 24 + 2 ** 10 * documents.length;
  let steps = 0;
  const read = (resource: Resource, d: number) => {
    textsOf(resource, add);
    for (let r = rowStarts[d]!; r < rowStarts[d + 1]!; r++) {
      const value = rows[r]!;
      const list = spread[value]!;
      if (list.length > 0 && (steps += list.length + rowStarts[d + 1]! - rowStarts[d]!) > mostSteps)
        throwInvalidData('concepts');
      const lesser = list.length > 0 && isInherited(resource, facetOf[value]!, values[value]!);
      for (const entry of list)
        say(entry >>> 6, Math.max(weights[entry >>> 6]!, lesser ? inheritedWeight : entry & 63));
    }
    owners.push(said());
  };
  yield* stepThrough(documents, read);
  for (const list of named) owners.push(list.filter((entry) => !isCommon(entry)));

  const terms = [...numbers.keys()].sort();
  const places = new Uint32Array(terms.length);
  const entryStarts = new Uint32Array(terms.length + 1);
  terms.forEach((term, t) => (places[numbers.get(term)!] = t));
  yield* stepThrough(owners, (list) => {
    for (const entry of list) entryStarts[places[entry >>> 6]! + 1]!++;
  });
  for (let t = 0; t < terms.length; t++) entryStarts[t + 1]! += entryStarts[t]!;
  const entries = new Uint32Array(entryStarts[terms.length]!);
  const filled = entryStarts.slice();
  yield* stepThrough(owners, (list, owner) => {
    for (const entry of list) entries[filled[places[entry >>> 6]!]!++] = owner * 64 + (entry & 63);
  });
  return textIndexOf(columns, { ...packTerms(terms), entries, entryStarts });
}

/** Calls with each item of a list, and may wait after it. Loops of callbacks: those within generators are slow. */
function* stepThrough<Item>(list: readonly Item[], call: (item: Item, place: number) => void): Generator<undefined> {
  for (let place = 0; place < list.length; place++) {
    call(list[place]!, place);
    yield;
  }
}
