import { eachWithin } from '../text/eachWithin.js';
import { packTerms } from '../text/packTerms.js';

/**
 * The candidate that a misspelt id most likely meant: at most one edit away for each four letters begun, the nearest
 * first, then by code point.
 */
export function nearestId(candidates: Iterable<string>, id: string): string | undefined {
  if (id.length > 80) return undefined; // Longer than any id; and the cost grows with the length.
  const terms = [...candidates].sort();
  let nearest: string | undefined;
  let least = Infinity;
  eachWithin(
    packTerms(terms),
    [0, terms.length],
    packTerms([id]).letters,
    Math.ceil(id.length / 4),
    false,
    (place, distance) => {
      if (distance >= least) return;
      least = distance;
      nearest = terms[place];
    },
  );
  return nearest;
}
