import type { Terms } from './Terms.js';

/** The terms as one array of letters. They must be sorted already. */
export function packTerms(terms: readonly string[]): Terms {
  const starts = new Uint32Array(terms.length + 1);
  for (let t = 0; t < terms.length; t++) starts[t + 1] = starts[t]! + terms[t]!.length;
  const letters = new Uint16Array(starts[terms.length]!);
  for (let t = 0, at = 0; t < terms.length; t++) {
    const term = terms[t]!;
    for (let i = 0; i < term.length; i++) letters[at++] = term.charCodeAt(i);
  }
  return { letters, starts };
}
