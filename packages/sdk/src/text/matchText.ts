import type { Catalogue } from '../catalogue/Catalogue.js';
import { indexOf } from '../catalogue/indexOf.js';
import { setBit } from '../engine/bits.js';
import type { Columns } from '../engine/Columns.js';
import { buildTextIndex } from './buildTextIndex.js';
import { eachCandidate } from './eachCandidate.js';
import { queryWords } from './queryWords.js';
import { raiseTerm } from './raiseTerm.js';
import type { TextIndex } from './TextIndex.js';

/** What a text matched. Valid until the next query of the same catalogue. */
export interface TextMatch {
  readonly bits: Uint32Array;
  readonly scores: Uint32Array;
}

/**
 * The documents that match a text, with a score each; `undefined` when it has no words.
 *
 * Every word must match. When no document has them all, misspellings of every word are tried; when there is still
 * none, the documents with the most of the words match, so words that occur nowhere are as good as left out.
 *
 * Score = sum over words of (best of quality × weight, over the terms that answer the word) × rarity, where
 * quality says how near the term is, weight in which fields it stands, and rarity how many doublings of the number
 * of documents with the word fit into all documents. All are whole numbers, so engines agree. Equal scores keep
 * the default order.
 */
export function matchText(catalogue: Catalogue, text: string): TextMatch | undefined {
  const words = queryWords(text);
  if (words.length === 0) return undefined;
  const columns = indexOf(catalogue);
  const index = (columns.text ??= buildTextIndex(catalogue));
  // The same text may come again, with other facets or for the next page.
  if (index.last !== text && lookUp(index, columns, words, false) < words.length) lookUp(index, columns, words, true);
  index.last = text;
  return index;
}

/** Writes scores and the documents with the most of the words, and returns how many words those have. */
function lookUp(index: TextIndex, columns: Columns, words: readonly string[], misspelt: boolean): number {
  const { best, scores, hits, bits } = index;
  for (const list of [scores, hits, bits]) list.fill(0);
  words.forEach((word, w) => {
    best.fill(0);
    eachCandidate(index, word, w === words.length - 1, misspelt, (term, quality) =>
      raiseTerm(index, columns, term, quality),
    );
    let count = 0;
    for (let d = 0; d < best.length; d++) if (best[d]) count++;
    const rarity = 1 + Math.clz32(count) - Math.clz32(best.length);
    for (let d = 0; d < best.length; d++) {
      if (!best[d]) continue;
      hits[d]!++;
      scores[d]! += best[d]! * rarity;
    }
  });
  let most = 1;
  for (let d = 0; d < hits.length; d++) if (hits[d]! > most) most = hits[d]!;
  for (let d = 0; d < hits.length; d++) if (hits[d] === most) setBit(bits, d);
  return most;
}
