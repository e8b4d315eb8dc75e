import { addDocument, type Bitset, hasDocument, noDocuments } from '../columns/bitset.js';
import { columnsOf } from '../columns/columnsOf.js';
import type { AnyCatalogue } from '../model.js';
import { isUnspaced, queryTokens } from '../text/tokenize.js';
import { expandTerm, type TermMatches } from './expandTerm.js';
import { besideTypedShare, pairsShare } from './ranking.js';
import { type Scores, scorePostings } from './scorePostings.js';
import { searchIndexOf } from './searchIndex.js';

/** Chinese characters come after kana, and all other writing without spaces that is common. */
const firstIdeograph = '\u3400';

/** What a text matched. */
export interface TextMatch {
  readonly documents: Bitset;
  /** By document; of those in `documents` alone. */
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
 * their single characters. Equal scores keep the default order. The weights are those of `ranking`.
 */
export function matchText(catalogue: AnyCatalogue, text: string): TextMatch | undefined {
  const words = queryTokens(text);
  if (words.length === 0) return undefined;
  const index = searchIndexOf(catalogue);
  const size = columnsOf(catalogue).documents.length;
  const expand = (list: readonly string[], misspelt: boolean) =>
    list
      .map((word, w) => expandTerm(index, size, word, w >= words.length - 1, misspelt))
      .filter(({ postings }) => postings > 0);
  const score = (list: readonly TermMatches[], needsAll: boolean) => scorePostings(catalogue, index, list, needsAll);
  const documents = noDocuments(size);

  const pairs = words.filter(isUnspaced);
  const typed = expand(words, false);
  const hasUnknown = typed.length < words.length;
  const asTyped = score(typed, true);
  const matchesAsTyped = asTyped.candidates.length > 0 && !(hasUnknown && pairs.length > 0);
  if (matchesAsTyped) addAbove(documents, asTyped, 0);
  let titled = 0;
  for (const word of typed) titled += word.titled;
  if (matchesAsTyped && (typed.length === 1 || bestScore(asTyped) >= titled))
    return { documents, scores: asTyped.scores, partial: hasUnknown };

  const ideographs = pairs.filter((pair) => pair >= firstIdeograph).join('');
  const near = expand([...words, ...new Set(ideographs)], true);
  let guessed = pairs.length > 0 ? undefined : score(near, true);
  const hasAll = guessed !== undefined && guessed.candidates.length > 0;
  if (!hasAll) guessed = withMost(score(near, false), pairs.length > 0 ? 1 : undefined);
  const share = matchesAsTyped ? besideTypedShare : pairs.length > 0 ? pairsShare : 0;
  const least = bestScore(guessed!, matchesAsTyped ? documents : undefined) * share;
  addAbove(documents, guessed!, least);
  return { documents, scores: guessed!.scores, partial: matchesAsTyped || hasAll ? hasUnknown : true };
}

/** Makes candidates of the documents with at least so many words, or with the most that any has. */
function withMost({ scores, hits }: Scores, least = hits.reduce((a, b) => Math.max(a, b), 1)): Scores {
  const documents: number[] = [];
  hits.forEach((count, d) => count >= least && documents.push(d));
  return { scores, hits, candidates: Uint32Array.from(documents) };
}

/** The best score of the candidates, or of those among them that stand in a set. */
function bestScore({ candidates, scores }: Scores, among?: Bitset): number {
  let best = 0;
  for (const d of candidates) if (!among || hasDocument(among, d)) best = Math.max(best, scores[d]!);
  return best;
}

/** Adds the candidates with a score above `floor` to a set. */
function addAbove(bits: Bitset, { candidates, scores }: Scores, floor: number): void {
  for (const d of candidates) if (scores[d]! > floor) addDocument(bits, d);
}
