import type { Resource } from '@safeguarding/data';
import { addDocument, type Bitset, hasDocument, noDocuments } from '../columns/bitset.js';
import { columnsOf, documentsWith } from '../columns/columnsOf.js';
import { isInherited } from '../facets.js';
import type { AnyCatalogue } from '../model.js';
import { perCatalogue } from '../perCatalogue.js';
import type { TermMatches } from './expandTerm.js';
import { inheritedWeight } from './ranking.js';
import type { SearchIndex } from './searchIndex.js';

/** What a search knows of the documents. Every search makes its own. */
export interface Scores {
  /** By document: what it has told of all words. */
  readonly scores: Uint32Array;
  /** By document: what the words are worth together that it has. */
  readonly worth: Uint16Array;
  /** By word, in the order given: the phrases of needs that have it, each once; see {@link phraseOf} and the others. */
  readonly said: readonly Uint32Array[];
}

/** The phrase of an entry of `said`. */
export const phraseOf = (entry: number): number => entry >>> 10;
/** How well the word answers that of the phrase. */
export const qualityOf = (entry: number): number => (entry >>> 6) & 15;
/** The place of that word in the phrase, as a bit. */
export const placeOf = (entry: number): number => 1 << ((entry & 63) - 1);

/** The documents that carry a value only because they name a narrower one, by the number of the value. */
const inheritedSets = /* @__PURE__ */ perCatalogue(() => new Map<number, Bitset>());

/** Scores the documents that have any of the words, and finds the phrases of needs that have them. */
export function scorePostings(catalogue: AnyCatalogue, index: SearchIndex, words: readonly TermMatches[]): Scores {
  const { documents, values } = columnsOf(catalogue);
  const size = documents.length;
  const scores = new Uint32Array(size);
  const worth = new Uint16Array(size);
  const best = new Uint16Array(size);
  const met = new Uint32Array(size);
  const first = size + values.length; // The owners from here on are phrases.
  const bestOf = new Uint16Array(index.phrases.needs.length); // By phrase: the best quality of this word so far, and its place.
  const said = words.map(({ ranges, rarity }) => {
    const phrases: number[] = [];
    let count = 0;
    const meet = (postings: Uint32Array, start: number, end: number, quality: number) => {
      count = readPostings(postings, start, end, quality, best, met, count);
    };
    for (const { from, to, quality } of ranges) {
      for (let term = from; term < to; term++) {
        const start = index.postingStarts[term]!;
        let end = index.postingStarts[term + 1]!;
        for (let last; end > start && (last = index.postings[end - 1]!) >>> 6 >= size; end--) {
          const owner = last >>> 6;
          if (owner >= first) {
            if (bestOf[owner - first] === 0) phrases.push(owner - first);
            bestOf[owner - first] = Math.max(bestOf[owner - first]!, quality * 64 + (last & 63));
          } else {
            const named = postingsOfValue(catalogue, owner - size, last & 63);
            meet(named, 0, named.length, quality);
          }
        }
        meet(index.postings, start, end, quality);
      }
    }
    for (let i = 0; i < count; i++) {
      const d = met[i]!;
      scores[d]! += best[d]! * rarity;
      worth[d]! += rarity;
      best[d] = 0;
    }
    const has = new Uint32Array(phrases.length);
    for (let i = 0; i < has.length; i++) {
      has[i] = phrases[i]! * 1024 + bestOf[phrases[i]!]!;
      bestOf[phrases[i]!] = 0;
    }
    return has;
  });
  return { scores, worth, said };
}

/** The documents of a value as postings of a term in its name. */
function postingsOfValue(catalogue: AnyCatalogue, value: number, weight: number): Uint32Array {
  const inherited = inheritedDocuments(catalogue, value);
  return documentsWith(catalogue, value).map((d) => d * 64 + (hasDocument(inherited, d) ? inheritedWeight : weight));
}

function inheritedDocuments(catalogue: AnyCatalogue, value: number): Bitset {
  const sets = inheritedSets(catalogue);
  let set = sets.get(value);
  if (!set) {
    const { facets, facetStarts, values, documents } = columnsOf(catalogue);
    const facet = facets[facetStarts.findIndex((start) => start > value) - 1]!;
    sets.set(value, (set = noDocuments(documents.length)));
    for (const d of documentsWith(catalogue, value))
      if (isInherited(facet, documents[d] as Resource, values[value]!)) addDocument(set, d);
  }
  return set;
}

/**
 * Takes in the postings of a term for one word: a loop over variables of its own, which engines make several times as
 * fast.
 *
 * @param best By document the most that it tells of this word so far.
 * @param met The documents met for this word so far: the first `count`.
 * @returns How many documents are met now.
 */
function readPostings(
  postings: Uint32Array,
  start: number,
  end: number,
  quality: number,
  best: Uint16Array,
  met: Uint32Array,
  count: number,
): number {
  for (let i = start; i < end; i++) {
    const posting = postings[i]!;
    const d = posting >>> 6;
    const told = best[d]!;
    // Without branches, which the processor cannot foresee.
    met[count] = d;
    count += +!told;
    best[d] = Math.max(told, (posting & 63) * quality);
  }
  return count;
}
