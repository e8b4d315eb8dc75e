import type { Resource } from '@safeguarding/data';
import { addDocument, type Bitset, hasDocument, noDocuments } from '../columns/bitset.js';
import { columnsOf, documentsWith } from '../columns/columnsOf.js';
import { isInherited } from '../facets.js';
import type { AnyCatalogue } from '../model.js';
import { perCatalogue } from '../perCatalogue.js';
import type { TermMatches } from './expandTerm.js';
import { inheritedWeight } from './ranking.js';
import type { SearchIndex } from './searchIndex.js';

/** To look one document up in a list of postings costs as much as to read so many postings. */
const lookUpCost = 16;

/** What a search knows of the documents so far. Every search makes its own. */
export interface Scores {
  /** By document: what it has told of all words. */
  readonly scores: Uint32Array;
  /** By document: how many words it has. */
  readonly hits: Uint8Array;
  /** Documents that may still match: the first `count` of a list. */
  readonly candidates: Uint32Array;
  readonly count: number;
}

/** Documents as they are met for one word. */
interface Round {
  /** By document: the most that it tells of this word. */
  readonly best: Uint16Array;
  /** Those met so far: the first `count` of a list. */
  readonly met: Uint32Array;
  count: number;
}

/** The documents that carry a value only because they name a narrower one, by the number of the value. */
const inheritedSets = /* @__PURE__ */ perCatalogue(() => new Map<number, Bitset>());

/**
 * Scores the documents that have all words, or any of them. The rarest word comes first, so that for the others fewer
 * and fewer documents are left to look at.
 *
 * @returns Documents with all words or, when any will do, with the last one as `candidates`.
 */
export function scorePostings(
  catalogue: AnyCatalogue,
  index: SearchIndex,
  words: readonly TermMatches[],
  needsAll: boolean,
): Scores {
  const size = columnsOf(catalogue).documents.length;
  const scores = new Uint32Array(size);
  const hits = new Uint8Array(size);
  const best = new Uint16Array(size);
  let candidates = new Uint32Array(size);
  let spare = new Uint32Array(size);
  let count = 0;
  const rarestFirst = [...words].sort((a, b) => a.postings - b.postings);
  rarestFirst.forEach(({ ranges, rarity }, wordsBefore) => {
    const round: Round = { best, met: spare, count: 0 };
    const before = needsAll && wordsBefore > 0 ? { candidates, count, hits, wordsBefore } : undefined;
    for (const { from, to, quality } of ranges) {
      for (let term = from; term < to; term++) {
        const start = index.postingStarts[term]!;
        let end = index.postingStarts[term + 1]!;
        for (; end > start && index.postings[end - 1]! >>> 6 >= size; end--) {
          const named = postingsOfValue(
            catalogue,
            (index.postings[end - 1]! >>> 6) - size,
            index.postings[end - 1]! & 63,
          );
          meet(round, named, 0, named.length, quality, before);
        }
        meet(round, index.postings, start, end, quality, before);
      }
    }
    for (let i = 0; i < round.count; i++) {
      const d = round.met[i]!;
      scores[d]! += best[d]! * rarity;
      hits[d]!++;
      best[d] = 0;
    }
    [candidates, spare] = [spare, candidates];
    count = round.count;
  });
  return { scores, hits, candidates, count };
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

/** Documents that have all words so far. */
type Before = Pick<Scores, 'candidates' | 'count' | 'hits'> & { readonly wordsBefore: number };

/** Takes in postings, of the documents that had the words before. */
function meet(
  round: Round,
  postings: Uint32Array,
  start: number,
  end: number,
  quality: number,
  before: Before | undefined,
): void {
  if (before && before.count * lookUpCost < end - start) lookUpCandidates(round, postings, start, end, quality, before);
  else readPostings(round, postings, start, end, quality, before);
}

// Loops of their own, over variables of their own: engines make those several times as fast.

function readPostings(
  round: Round,
  postings: Uint32Array,
  start: number,
  end: number,
  quality: number,
  before: Before | undefined,
): void {
  const { best, met } = round;
  const hits = before?.hits;
  const wanted = before?.wordsBefore;
  let { count } = round;
  for (let i = start; i < end; i++) {
    const posting = postings[i]!;
    const d = posting >>> 6;
    if (hits && hits[d] !== wanted) continue;
    const told = best[d]!;
    // Without branches, which the processor cannot foresee.
    met[count] = d;
    count += +!told;
    best[d] = Math.max(told, (posting & 63) * quality);
  }
  round.count = count;
}

function lookUpCandidates(
  round: Round,
  postings: Uint32Array,
  start: number,
  end: number,
  quality: number,
  { candidates, count, hits, wordsBefore }: Before,
): void {
  const { best, met } = round;
  for (let i = 0; i < count; i++) {
    const d = candidates[i]!;
    let low = start;
    for (let high = end; low < high;) {
      const middle = (low + high) >>> 1;
      if (postings[middle]! >>> 6 < d) low = middle + 1;
      else high = middle;
    }
    if (low === end || postings[low]! >>> 6 > d || hits[d] !== wordsBefore) continue;
    if (!best[d]) met[round.count++] = d;
    best[d] = Math.max(best[d]!, (postings[low]! & 63) * quality);
  }
}
