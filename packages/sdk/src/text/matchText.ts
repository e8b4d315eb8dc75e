import type { Catalogue } from '../catalogue/Catalogue.js';
import { indexOf } from '../catalogue/indexOf.js';
import { setBit } from '../engine/bits.js';
import type { Columns } from '../engine/Columns.js';
import { buildTextIndex } from './buildTextIndex.js';
import { type Answers, answersTo } from './answersTo.js';
import { queryWords } from './queryWords.js';
import { raiseTerms } from './raiseTerms.js';
import type { TextIndex } from './TextIndex.js';

/** What a text matched. Valid until the next query of the same catalogue. */
export interface TextMatch {
  readonly bits: Uint32Array;
  /** By document; of those in `bits` alone. */
  readonly scores: Uint32Array;
  /** Whether these have some of the words only, because no document has all. */
  readonly partial: boolean;
}

/**
 * The documents that match a text, with a score each; `undefined` when it has no words.
 *
 * Every word must match, words that occur nowhere aside. When no document has them all, misspellings of every word
 * are tried; when there is still none, the documents with the most of the words match.
 *
 * Score = sum over words of (best of quality × weight, over the terms that answer the word) × rarity, where
 * quality says how near the term is, weight in which fields it stands, and rarity how many doublings of the number
 * of places with the word fit into the number of documents. All are whole numbers, so engines agree. Equal scores
 * keep the default order.
 */
export function matchText(catalogue: Catalogue, text: string): TextMatch | undefined {
  const words = queryWords(text);
  if (words.length === 0) return undefined;
  const columns = indexOf(catalogue);
  const index = (columns.text ??= buildTextIndex(catalogue));
  // The same text may come again, with other facets or for the next page.
  if (index.last === text) return index;
  index.last = text;
  index.bits.fill(0);
  const look = (misspelt: boolean) =>
    words.map((word, w) => answersTo(index, word, w === words.length - 1, misspelt)).filter(({ entries }) => entries);
  let answers = look(false);
  let all = meetWords(index, columns, answers, true);
  if (!all) all = meetWords(index, columns, (answers = look(true)), true);
  if (!all) meetWords(index, columns, answers, false);
  index.partial = !all || answers.length < words.length;
  return index;
}

/**
 * Writes the documents with all words or, when not `all`, with the most of them. The rarest comes first, so that for
 * the others fewer and fewer documents are left to look at.
 *
 * @returns Whether there are any.
 */
function meetWords(index: TextIndex, columns: Columns, answers: Answers[], all: boolean): boolean {
  const { best, scores, hits, bits } = index;
  hits.fill(0);
  let living = 0;
  let most = 1;
  answers.sort((a, b) => a.entries - b.entries);
  answers.forEach(({ triples, entries }, round) => {
    let touched = 0;
    for (let i = 0; i < triples.length; i += 3) {
      const [from, to, quality] = [triples[i]!, triples[i + 1]!, triples[i + 2]!];
      touched = raiseTerms(index, columns, from, to, quality, all ? round : -1, living, touched);
    }
    const rarity = 1 + Math.max(0, Math.clz32(entries) - Math.clz32(best.length));
    const list = index.touched;
    for (let i = 0; i < touched; i++) {
      const d = list[i]!;
      scores[d] = (hits[d] ? scores[d]! : 0) + best[d]! * rarity;
      most = Math.max(most, ++hits[d]!);
      best[d] = 0;
    }
    index.touched = index.alive;
    index.alive = list;
    living = touched;
  });
  if (all) for (let i = 0; i < living; i++) setBit(bits, index.alive[i]!);
  else for (let d = 0; d < hits.length; d++) if (hits[d] === most) setBit(bits, d);
  return living > 0;
}
