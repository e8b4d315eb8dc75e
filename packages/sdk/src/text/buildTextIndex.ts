import type { Catalogue } from '../catalogue/Catalogue.js';
import { indexOf } from '../catalogue/indexOf.js';
import { schemeOf } from '../engine/expandValue.js';
import { Growing } from '../engine/Growing.js';
import { facetNames } from '../engine/query.js';
import { rawValues } from '../engine/rawValues.js';
import { eachTerm } from './eachTerm.js';
import { fold } from './fold.js';
import type { TextIndex } from './TextIndex.js';
import { namesOf, textsOf } from './textsOf.js';
import { heaviest } from './weights.js';

/** Makes the index of all words: those of the records, and those of facet values' names once each. */
export function buildTextIndex(catalogue: Catalogue): TextIndex {
  const { columns } = indexOf(catalogue);
  const size = columns.documents.length;
  const numbers = new Map<string, number>();
  const found = new Growing();
  const weighed = new Growing();
  const owned: number[] = [];
  const sums = new Map<number, number>();
  const add = (texts: Iterable<readonly [string, number]>) => {
    sums.clear();
    for (const [text, weight] of texts) {
      const field = new Set<number>();
      eachTerm(fold(text), true, (term) => {
        const number = numbers.get(term) ?? numbers.size;
        if (number === numbers.size) numbers.set(term, number);
        field.add(number);
      });
      for (const term of field) sums.set(term, (sums.get(term) ?? 0) + weight);
    }
    for (const [term, sum] of sums) {
      found.push(term);
      weighed.push(Math.min(sum, heaviest));
    }
    owned.push(found.length);
  };
  for (const resource of columns.documents) add(textsOf(resource));
  facetNames.forEach((facet, f) => {
    for (const id of columns.numbers[f]!.keys()) add(new Map(namesOf(catalogue, facet, id)));
  });

  // Terms get their numbers as they are met; sorted, their places.
  const terms = [...numbers.keys()].sort();
  const places = new Uint32Array(terms.length);
  terms.forEach((term, place) => (places[numbers.get(term)!] = place));
  return {
    terms,
    shared: Uint8Array.from(terms, (term, i) => sharedLetters(terms[i - 1] ?? '', term)),
    ...ownersByTerm(found.view(), weighed.view(), owned, places),
    named: namedDocuments(catalogue),
    best: new Uint16Array(size),
    scores: new Uint32Array(size),
    hits: new Uint8Array(size),
    wordTouched: new Uint32Array(size),
    touched: new Uint32Array(size),
    last: '',
    bits: new Uint32Array(columns.words),
  };
}

/** From the terms of each owner to the owners of each term, by counting. Terms of owner o end at `owned[o]`. */
function ownersByTerm(
  found: Uint32Array,
  weighed: Uint32Array,
  owned: readonly number[],
  places: Uint32Array,
): Pick<TextIndex, 'starts' | 'owners' | 'weights'> {
  const starts = new Uint32Array(places.length + 1);
  for (const term of found) starts[places[term]! + 1]!++;
  for (let t = 0; t < places.length; t++) starts[t + 1]! += starts[t]!;
  const next = starts.slice();
  const owners = new Uint32Array(found.length);
  const weights = new Uint8Array(found.length);
  for (let owner = 0, i = 0; owner < owned.length; owner++) {
    for (; i < owned[owner]!; i++) {
      const at = next[places[found[i]!]!]!++;
      owners[at] = owner;
      weights[at] = weighed[i]!;
    }
  }
  return { starts, owners, weights };
}

function sharedLetters(before: string, term: string): number {
  let count = 0;
  while (count < before.length && before.charCodeAt(count) === term.charCodeAt(count)) count++;
  return count;
}

function namedDocuments(catalogue: Catalogue): ReadonlyMap<number, Uint32Array> {
  const { columns } = indexOf(catalogue);
  const named = new Map<number, Uint32Array>();
  facetNames.forEach((facet, f) => {
    if (!schemeOf[facet] || facet === 'regions') return; // Records name places; regions are only ever computed.
    const lists = new Map<string, Growing>();
    for (const id of columns.numbers[f]!.keys()) lists.set(id, new Growing());
    columns.documents.forEach((resource, d) => {
      for (const id of new Set(rawValues[facet](resource))) lists.get(id)!.push(d);
    });
    for (const [id, list] of lists) named.set(columns.numbers[f]!.get(id)!, list.view());
  });
  return named;
}
