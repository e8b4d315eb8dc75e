import { editDistance } from '../text/editDistance.js';
import { packTerms } from '../search/packTerms.js';

/**
 * The candidate that a misspelt id most likely meant: at most one edit away for each four letters begun, the nearest
 * first, then by code point.
 */
export function nearestId(candidates: Iterable<string>, id: string): string | undefined {
  if (id.length > 80) return undefined; // Longer than any id; and the cost grows with the length.
  const terms = [...candidates].sort();
  const { letters, starts } = packTerms(terms);
  const edits = Math.ceil(id.length / 4);
  const distanceOf = editDistance(packTerms([id]).letters, edits, false);
  let nearest: string | undefined;
  let least = edits + 1;
  terms.forEach((term, t) => {
    const distance = distanceOf(letters, starts[t]!, starts[t + 1]!);
    if (distance >= least) return;
    least = distance;
    nearest = term;
  });
  return nearest;
}
