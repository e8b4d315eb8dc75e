import { others } from '../needs/needPhrases.js';
import type { SearchIndex } from '../search/searchIndex.js';
import { writeVarints } from './varints.js';

/**
 * Names of the parts of a stored index. Numbers of a kind stand together, so that they compress well, and are written
 * as the difference to the one before, so that most take a byte.
 *
 * - `shared`, `added`, `letters`: per term how many letters it shares with the one before and how many it adds;
 *   and those, term after term.
 * - `counts`, `owners`, `weights`: per term how many postings it has; per entry how far its owner is after the one
 *   before, and what the term tells there.
 * - `needs`, `cards`, `lengths`, `worths`, `markers`: per need how many phrases it has; of each phrase what `NeedPhrases`
 *   says; and the lists of markers as JSON.
 */
export const textSectionNames = [
  ...(['shared', 'added', 'letters', 'counts', 'owners', 'weights'] as const),
  ...(['needs', 'cards', 'lengths', 'worths', 'markers'] as const),
] as const;

/** The parts of a stored index as bytes. */
export type TextSections = Readonly<Record<(typeof textSectionNames)[number], Uint8Array>>;

/** The data of an index over so many needs as bytes that compress well. The same index gives the same bytes. */
export function textSections(
  { letters, starts, postings, postingStarts, phrases }: SearchIndex,
  needs: number,
): TextSections {
  const size = starts.length - 1;
  const shared = new Uint8Array(size);
  const added = new Uint8Array(size);
  const rest: number[] = [];
  const counts = new Uint32Array(size);
  const owners = new Uint32Array(postings.length);
  const weights = new Uint8Array(postings.length);
  for (let t = 0; t < size; t++) {
    const start = starts[t]!;
    const end = starts[t + 1]!;
    const before = starts[t - 1] ?? start;
    let same = 0;
    while (start + same < end && before + same < start && letters[before + same] === letters[start + same]) same++;
    shared[t] = same;
    added[t] = end - start - same;
    for (let i = start + same; i < end; i++) rest.push(letters[i]!);
    counts[t] = postingStarts[t + 1]! - postingStarts[t]!;
    for (let i = postingStarts[t]!, next = 0; i < postingStarts[t + 1]!; i++) {
      const owner = postings[i]! >>> 6;
      owners[i] = owner - next;
      weights[i] = postings[i]! & 63;
      next = owner + 1;
    }
  }
  const phrasesOf = new Uint32Array(needs);
  for (const need of phrases.needs) phrasesOf[need]!++;
  return {
    shared,
    added,
    letters: writeVarints(rest),
    counts: writeVarints(counts),
    owners: writeVarints(owners),
    weights,
    needs: writeVarints(phrasesOf),
    cards: Uint8Array.from(phrases.cards),
    lengths: writeVarints(phrases.lengths),
    worths: writeVarints(phrases.worths),
    markers: new TextEncoder().encode(JSON.stringify(others.map((about) => [...phrases.markers[about]!]))),
  };
}
