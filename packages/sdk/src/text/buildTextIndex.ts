import type { Catalogue } from '../catalogue/Catalogue.js';
import { type CatalogueIndex, indexOf } from '../catalogue/indexOf.js';
import { setBit } from '../engine/bits.js';
import { documentsWith } from '../engine/documentsWith.js';
import { facetNames } from '../engine/query.js';
import { rawValues } from '../engine/rawValues.js';
import { schemeOf } from '../engine/schemeOf.js';
import { eachTerm } from './eachTerm.js';
import { fold } from './fold.js';
import { namesOf } from './namesOf.js';
import { packTerms } from './packTerms.js';
import { textIndexOf } from './textIndexOf.js';
import type { TextIndex } from './TextIndex.js';
import { textsOf } from './textsOf.js';
import { heaviest, nameWeights } from './weights.js';

/** Makes the index of all words: those of the records, and those of facet values' names once each. */
export function buildTextIndex(catalogue: Catalogue): TextIndex {
  const columns = indexOf(catalogue);
  const { documents, starts, values } = columns;
  // Terms get numbers as they are met, and their final places below. What an owner says is gathered as
  // `term * 64 + weight`, owner after owner.
  const numbers = new Map<string, number>();
  const weights: number[] = [];
  const fields: number[] = [];
  let field = 0;
  let said = new Uint32Array(1024);
  let count = 0;
  const ends: number[] = [];
  const own: number[] = [];
  const add = (text: string, weight: number) => {
    field++;
    eachTerm(fold(text), true, (term) => {
      let number = numbers.get(term);
      if (number === undefined) {
        number = weights.push(0) - 1;
        fields.push(0);
        numbers.set(term, number);
      }
      if (fields[number] === field) return; // A field says a word once.
      fields[number] = field;
      if (!weights[number]) own.push(number);
      weights[number]! += weight;
    });
  };
  const endOwner = () => {
    if (count + own.length > said.length) {
      const larger = new Uint32Array((count + own.length) * 2);
      larger.set(said);
      said = larger;
    }
    for (const number of own) {
      said[count++] = number * 64 + Math.min(weights[number]!, heaviest);
      weights[number] = 0;
    }
    own.length = 0;
    ends.push(count);
  };
  for (const resource of documents) {
    textsOf(resource, add);
    endOwner();
  }
  const names = namesOf(catalogue);
  facetNames.forEach((facet, f) => {
    const weight = nameWeights[facet];
    for (const id of values.slice(starts[f], starts[f + 1])) {
      if (weight) for (const name of new Set(names(facet, id))) add(name, weight);
      endOwner();
    }
  });

  const terms = [...numbers.keys()].sort();
  const places = new Uint32Array(terms.length);
  for (let t = 0; t < terms.length; t++) places[numbers.get(terms[t]!)!] = t;
  const entryStarts = new Uint32Array(terms.length + 1);
  for (let i = 0; i < count; i++) entryStarts[places[said[i]! >>> 6]! + 1]!++;
  for (let t = 0; t < terms.length; t++) entryStarts[t + 1]! += entryStarts[t]!;
  const entries = new Uint32Array(count);
  const filled = entryStarts.slice();
  for (let owner = 0, i = 0; owner < ends.length; owner++)
    for (; i < ends[owner]!; i++) entries[filled[places[said[i]! >>> 6]!]!++] = owner * 64 + (said[i]! & 63);
  return textIndexOf(columns, { ...packTerms(terms), entries, entryStarts, ...inheritance(columns) });
}

/** Who carries a value only because a narrower one is named. */
function inheritance(columns: CatalogueIndex): Pick<TextIndex, 'inherited' | 'inheritedAt'> {
  const { documents, starts, values, numbers, totals, words } = columns;
  const inheritedAt = new Int32Array(values.length).fill(-1);
  const sets: Uint32Array[] = [];
  facetNames.forEach((facet, f) => {
    // Records name places, never regions; and of places that hold another one the name tells as much.
    if (!schemeOf[facet] || facet === 'regions') return;
    const first = starts[f]!;
    const named = new Uint32Array(starts[f + 1]! - first);
    documents.forEach((resource) => {
      for (const id of new Set(rawValues(resource, facet))) named[numbers[f]!.get(id)! - first]!++;
    });
    named.forEach((count, v) => {
      const value = first + v;
      if (count === totals[value]) return;
      const set = new Uint32Array(words);
      for (const d of documentsWith(columns, value))
        if (!rawValues(documents[d]!, facet).includes(values[value]!)) setBit(set, d);
      inheritedAt[value] = sets.length * words;
      sets.push(set);
    });
  });
  const inherited = new Uint32Array(sets.length * words);
  sets.forEach((set, s) => inherited.set(set, s * words));
  return { inherited, inheritedAt };
}
