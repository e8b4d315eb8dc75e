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
  const { hits, bits } = index;
  hits.fill(0);
  let living = 0;
  answers.sort((a, b) => a.entries - b.entries);
  answers.forEach(({ triples, entries }, round) => {
    let touched = 0;
    for (let i = 0; i < triples.length; i += 3) {
      const [from, to, quality] = [triples[i]!, triples[i + 1]!, triples[i + 2]!];
      touched = raiseTerms(index, columns, from, to, quality, all ? round : -1, living, touched);
    }
    settle(index, entries, touched);
    living = touched;
  });
  if (all) select(bits, index.alive, living);
  else {
    const most = Math.max(
      1,
      hits.reduce((a, b) => Math.max(a, b), 0),
    );
    for (let d = 0; d < hits.length; d++) if (hits[d] === most) setBit(bits, d);
  }
  return living > 0;
}

// Loops of their own, over variables of their own: engines make those several times as fast.

/** Adds what the word at hand tells to the scores of the documents that have it. */
function settle(index: TextIndex, entries: number, count: number): void {
  const { best, scores, hits, touched, alive } = index;
  const rarity = 1 + Math.max(0, Math.clz32(entries) - Math.clz32(best.length));
  for (let i = 0; i < count; i++) {
    const d = touched[i]!;
    scores[d] = (hits[d]!++ ? scores[d]! : 0) + best[d]! * rarity;
    best[d] = 0;
  }
  index.touched = alive;
  index.alive = touched;
}

function select(bits: Uint32Array, documents: Uint32Array, count: number): void {
  for (let i = 0; i < count; i++) setBit(bits, documents[i]!);
}
