import type { Concept } from '@safeguarding/data';

/** The deepest released concept has three levels above it. */
const mostLevels = 32;
/** Ways up from a concept: with several broader ones at each level they multiply. */
const mostWays = 100;

interface Standing {
  levels: number;
  ways: number;
}

/**
 * The first concept of a scheme above which stands more than the engine goes through: every value is found under all
 * that is broader, so a chain of ten thousand would take a minute to open. Linear in the concepts. A circle ends where it
 * closes.
 */
export function findTooDeep(concepts: ReadonlyMap<string, Concept>): string | undefined {
  const known = new Map<string, Standing>();
  let bad: string | undefined;
  const standingOf = (id: string, way: number): Standing => {
    let standing = known.get(id);
    if (standing) return standing;
    known.set(id, (standing = { levels: 0, ways: 1 })); // Ends a circle in the data.
    let ways = 0;
    if (way > mostLevels) bad ??= id;
    else
      for (const each of concepts.get(id)?.broader ?? []) {
        const above = standingOf(each, way + 1);
        ways += above.ways;
        standing.levels = Math.max(standing.levels, above.levels + 1);
      }
    standing.ways = ways || 1;
    if (ways > mostWays || standing.levels > mostLevels) bad ??= id;
    return standing;
  };
  for (const id of concepts.keys()) standingOf(id, 0);
  return bad;
}
