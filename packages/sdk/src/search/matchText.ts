import type { Catalogue } from '../catalogue/Catalogue.js';
import { indexOf } from '../catalogue/indexOf.js';
import { hasBit, setBit } from '../columns/bits.js';
import type { Columns } from '../columns/Columns.js';
import { buildTextIndex } from './buildTextIndex.js';
import { type Answers, answersTo } from './answersTo.js';
import { isUnspaced } from '../text/eachTerm.js';
import { queryWords } from '../text/queryWords.js';
import { raiseTerms } from './raiseTerms.js';
import type { TextIndex } from './TextIndex.js';

/** Chinese characters come after kana, and all other writing without spaces that is common. */
const firstIdeograph = '\u3400';

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
 * Every word must match, words that occur nowhere aside. Misspellings of all words are tried as well when no document
 * has them all, or, of several words, none tells them as well as a long title would. A document that has the words as
 * typed then lets in only those that tell half as much again: in `say the how you` the first word stands in many
 * summaries, but one title has `stay` and the others. When no document has all words even so, those with the most of
 * them match.
 *
 * Writing without spaces is looked up by pairs of characters, and one slip spoils up to three of them. When no document
 * has all pairs, those match that tell at least half as much as the best one, of any of the pairs and, in Chinese, of
 * their single characters.
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
  const look = (list: readonly string[], misspelt: boolean) =>
    list.map((word, w) => answersTo(index, word, w >= words.length - 1, misspelt)).filter(({ entries }) => entries);

  const pairs = words.filter((word) => isUnspaced(word));
  const typed = look(words, false);
  const unknown = typed.length < words.length;
  let count = meetWords(index, columns, typed, true);
  const whole = count > 0 && !(unknown && pairs.length > 0);
  if (whole) select(index, count, 0);
  index.partial = unknown || !whole;
  const titled = typed.reduce((sum, answers) => sum + answers.titled, 0);
  if (whole && (typed.length === 1 || bestScore(index, count, true) >= titled)) return index;

  const signs = pairs.filter((pair) => pair >= firstIdeograph).join('');
  const near = look([...words, ...new Set(signs)], true);
  count = pairs.length > 0 ? 0 : meetWords(index, columns, near, true);
  if (count > 0) index.partial = unknown;
  else count = gather(index, columns, near, pairs.length > 0);
  const share = whole ? 1.5 : pairs.length > 0 ? 0.5 : 0;
  select(index, count, bestScore(index, count, whole) * share);
  return index;
}

/**
 * Leaves the documents with all words, or with any, in `alive`. The rarest word comes first, so that for the others
 * fewer and fewer documents are left to look at.
 *
 * @returns How many there are; those with the last word, when any will do.
 */
function meetWords(index: TextIndex, columns: Columns, answers: Answers[], all: boolean): number {
  index.hits.fill(0);
  let living = 0;
  answers.sort((a, b) => a.entries - b.entries);
  answers.forEach(({ triples, rarity }, round) => {
    let touched = 0;
    for (let i = 0; i < triples.length; i += 3) {
      const [from, to, quality] = [triples[i]!, triples[i + 1]!, triples[i + 2]!];
      touched = raiseTerms(index, columns, from, to, quality, all ? round : -1, living, touched);
    }
    settle(index, rarity, touched);
    living = touched;
  });
  return living;
}

/** Leaves the documents with the most of the words in `alive`, or with any of them. @returns how many there are */
function gather(index: TextIndex, columns: Columns, answers: Answers[], any: boolean): number {
  meetWords(index, columns, answers, false);
  const { hits, alive } = index;
  const least = any ? 1 : hits.reduce((a, b) => Math.max(a, b), 1);
  let count = 0;
  for (let d = 0; d < hits.length; d++) if (hits[d]! >= least) alive[count++] = d;
  return count;
}

// Loops of their own, over variables of their own: engines make those several times as fast.

/** Adds what the word at hand tells to the scores of the documents that have it. */
function settle(index: TextIndex, rarity: number, count: number): void {
  const { best, scores, hits, touched, alive } = index;
  for (let i = 0; i < count; i++) {
    const d = touched[i]!;
    scores[d] = (hits[d]!++ ? scores[d]! : 0) + best[d]! * rarity;
    best[d] = 0;
  }
  index.touched = alive;
  index.alive = touched;
}

/** The best score of the first `count` documents in `alive`; `chosen`: of those in `bits` alone. */
function bestScore({ alive, bits, scores }: TextIndex, count: number, chosen: boolean): number {
  let best = 0;
  for (let i = 0; i < count; i++) if (!chosen || hasBit(bits, alive[i]!)) best = Math.max(best, scores[alive[i]!]!);
  return best;
}

/** Adds those with a score above `floor` to `bits`. */
function select({ alive, bits, scores }: TextIndex, count: number, floor: number): void {
  for (let i = 0; i < count; i++) if (scores[alive[i]!]! > floor) setBit(bits, alive[i]!);
}
