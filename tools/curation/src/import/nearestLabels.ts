import { nearestId } from '../lint/nearestId.js';

/** Up to three of `candidates` that look most like `label`: the one with a slip of the pen first, then those that share words. */
export function nearestLabels(label: string, candidates: readonly string[]): string[] {
  const slip = nearestId(label, candidates);
  const words = wordsOf(label);
  const sharing = candidates
    .map((candidate) => ({ candidate, score: likeness(words, wordsOf(candidate)) }))
    .filter(({ candidate, score }) => score > 0 && candidate !== slip)
    .sort((a, b) => b.score - a.score);
  return [...(slip === undefined ? [] : [slip]), ...sharing.map(({ candidate }) => candidate)].slice(0, 3);
}

/** Words of three letters and less are shared by chance. */
function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.split(' ').filter((word) => word.length > 3));
}

/** https://en.wikipedia.org/wiki/Jaccard_index */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared === 0 ? 0 : shared / (a.size + b.size - shared);
}
