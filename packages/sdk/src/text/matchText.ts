import type { Catalogue } from '../catalogue/Catalogue.js';
import { indexOf } from '../catalogue/indexOf.js';
import { setBit } from '../engine/bits.js';
import type { Columns } from '../engine/Columns.js';
import { buildTextIndex } from './buildTextIndex.js';
import { eachCandidate } from './eachCandidate.js';
import { packTerms } from './packTerms.js';
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

/** The terms that answer a word, as triples of first place, place after the last, and quality. */
interface Answers {
  readonly triples: readonly number[];
  /** Entries of those terms. */
  readonly entries: number;
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
  const answers = answersTo(index, words, false);
  index.partial = answers.length < words.length;
  if (meetAll(index, columns, answers)) return index;
  const misspelt = answersTo(index, words, true);
  if (meetAll(index, columns, misspelt)) return index;
  index.partial = true;
  meetMost(index, columns, misspelt);
  return index;
}

/** What answers the words that anything does. */
function answersTo(index: TextIndex, words: readonly string[], misspelt: boolean): Answers[] {
  const { entryStarts } = index;
  const answers: Answers[] = [];
  words.forEach((word, w) => {
    const triples: number[] = [];
    let entries = 0;
    eachCandidate(index, packTerms([word]).letters, w === words.length - 1, misspelt, (from, to, quality) => {
      triples.push(from, to, quality);
      entries += entryStarts[to]! - entryStarts[from]!;
    });
    if (entries) answers.push({ triples, entries });
  });
  return answers;
}

/** Raises the weights of the documents that have a word. Returns how many those are. */
function raise(index: TextIndex, columns: Columns, { triples }: Answers, round: number, living: number): number {
  let touched = 0;
  for (let i = 0; i < triples.length; i += 3)
    touched = raiseTerms(index, columns, triples[i]!, triples[i + 1]!, triples[i + 2]!, round, living, touched);
  return touched;
}

/** Adds what the word tells to the scores of the documents that have it. */
function settle({ best, scores, hits, touched }: TextIndex, { entries }: Answers, count: number): void {
  const rarity = 1 + Math.max(0, Math.clz32(entries) - Math.clz32(best.length));
  for (let i = 0; i < count; i++) {
    const d = touched[i]!;
    scores[d] = (hits[d]!++ ? scores[d]! : 0) + best[d]! * rarity;
    best[d] = 0;
  }
}

/** Writes the documents with all words, the rarest first: fewer and fewer are left to look at. */
function meetAll(index: TextIndex, columns: Columns, answers: Answers[]): boolean {
  index.hits.fill(0);
  let living = 0;
  answers.sort((a, b) => a.entries - b.entries);
  for (let round = 0; round < answers.length; round++) {
    living = raise(index, columns, answers[round]!, round, living);
    if (living === 0) return false;
    settle(index, answers[round]!, living);
    const { alive } = index;
    index.alive = index.touched;
    index.touched = alive;
  }
  for (let i = 0; i < living; i++) setBit(index.bits, index.alive[i]!);
  return true;
}

/** Writes the documents with the most of the words. */
function meetMost(index: TextIndex, columns: Columns, answers: readonly Answers[]): void {
  const { hits, bits } = index;
  hits.fill(0);
  for (const each of answers) settle(index, each, raise(index, columns, each, -1, 0));
  let most = 1;
  for (let d = 0; d < hits.length; d++) if (hits[d]! > most) most = hits[d]!;
  for (let d = 0; d < hits.length; d++) if (hits[d] === most) setBit(bits, d);
}
