import type { Catalogue } from '../catalogue/Catalogue.js';
import { indexOf } from '../catalogue/indexOf.js';
import { setBit } from '../engine/bits.js';
import { facetNames } from '../engine/query.js';
import { rawValues } from '../engine/rawValues.js';
import { schemeOf } from '../engine/schemeOf.js';
import { eachTerm } from './eachTerm.js';
import { fold } from './fold.js';
import { namesOf } from './namesOf.js';
import type { TextIndex } from './TextIndex.js';
import { textsOf } from './textsOf.js';
import { heaviest, nameWeights } from './weights.js';

/** Makes the index of all words: those of the records, and those of facet values' names once each. */
export function buildTextIndex(catalogue: Catalogue): TextIndex {
  const { documents, sets, starts, values, numbers, words } = indexOf(catalogue);
  const size = documents.length;
  const owners = new Map<string, number[]>();
  let owner = 0;
  const add = (texts: Iterable<readonly [text: string, weight: number]>) => {
    const weights = new Map<string, number>();
    for (const [text, weight] of texts) {
      const field = new Set<string>();
      eachTerm(fold(text), true, (term) => field.add(term));
      for (const term of field) weights.set(term, (weights.get(term) ?? 0) + weight);
    }
    for (const [term, weight] of weights) {
      const entry = owner * 64 + Math.min(weight, heaviest);
      const list = owners.get(term);
      if (list) list.push(entry);
      else owners.set(term, [entry]);
    }
    owner++;
  };
  for (const resource of documents) add(textsOf(resource));

  const named = sets.slice();
  const names = namesOf(catalogue);
  facetNames.forEach((facet, f) => {
    const weight = nameWeights[facet] ?? 0;
    for (const id of values.slice(starts[f], starts[f + 1]))
      add(weight ? new Map(names(facet, id).map((name) => [name, weight])) : []);
    // Records name places, never regions; and of places that hold another one the name tells as much.
    if (!schemeOf[facet] || facet === 'regions') return;
    named.fill(0, starts[f]! * words, starts[f + 1]! * words);
    documents.forEach((resource, d) => {
      for (const id of rawValues(resource, facet)) setBit(named, d, numbers[f]!.get(id)! * words);
    });
  });

  const terms = [...owners.keys()].sort();
  const shared = new Uint8Array(terms.length);
  for (let t = 1; t < terms.length; t++) {
    const [before, term] = [terms[t - 1]!, terms[t]!];
    while (shared[t]! < before.length && before.charCodeAt(shared[t]!) === term.charCodeAt(shared[t]!)) shared[t]!++;
  }
  return {
    terms,
    shared,
    owners: terms.map((term) => owners.get(term)!),
    named,
    best: new Uint16Array(size),
    scores: new Uint32Array(size),
    hits: new Uint8Array(size),
    last: '',
    bits: new Uint32Array(words),
  };
}
