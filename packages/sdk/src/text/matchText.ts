import type { Catalogue } from '../catalogue/Catalogue.js';
import { indexOf } from '../catalogue/indexOf.js';
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
  const owner = indexOf(catalogue);
  const { columns } = owner;
  const index = (owner.text ??= buildTextIndex(catalogue));
  const { bits, hits, touched } = index;
  if (index.last === text) return index; // The same text again, with other facets or the next page.
  index.last = text;
  bits.fill(0);
  for (const misspelt of [false, true]) {
    const count = lookUp(index, columns, words, misspelt);
    let most = 0;
    for (let i = 0; i < count; i++) most = Math.max(most, hits[touched[i]!]!);
    const done = misspelt || most === words.length;
    for (let i = 0; i < count; i++) {
      const d = touched[i]!;
      if (done && hits[d] === most) bits[d >>> 5]! |= 1 << (d & 31);
      hits[d] = 0;
    }
    if (done) break;
  }
  return index;
}

/** Writes scores and hits of the documents that any word touches, and returns how many those are. */
function lookUp(index: TextIndex, columns: Columns, words: readonly string[], misspelt: boolean): number {
  const { best, scores, hits, wordTouched, touched } = index;
  let all = 0;
  words.forEach((word, w) => {
    let count = 0;
    eachCandidate(index, word, w === words.length - 1, misspelt, (term, quality) => {
      count = raiseTerm(index, columns, term, quality, count);
    });
    const rarity = 1 + Math.clz32(count) - Math.clz32(best.length);
    for (let i = 0; i < count; i++) {
      const d = wordTouched[i]!;
      if (hits[d]!++ === 0) {
        touched[all++] = d;
        scores[d] = 0;
      }
      scores[d]! += best[d]! * rarity;
      best[d] = 0;
    }
  });
  return all;
}
