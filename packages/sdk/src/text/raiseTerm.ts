import { documentsIn, hasBit } from '../engine/bits.js';
import type { Columns } from '../engine/Columns.js';
import type { TextIndex } from './TextIndex.js';
import { inheritedWeight } from './weights.js';

/**
 * Raises the best weight of each document that holds a term, or carries a value whose name does, to what the term
 * tells there.
 */
export function raiseTerm({ owners, named, best }: TextIndex, columns: Columns, term: number, quality: number): void {
  const { documents, totals, sets, words } = columns;
  const raise = (d: number, weight: number) => {
    if (best[d]! < weight * quality) best[d] = weight * quality;
  };
  for (const entry of owners[term]!) {
    const weight = entry & 63;
    const owner = (entry - weight) / 64;
    const value = owner - documents.length;
    if (value < 0) raise(owner, weight);
    else {
      const at = value * words;
      const list = documentsIn(sets.subarray(at, at + words), totals[value]!);
      for (let i = 0; i < list.length; i++) raise(list[i]!, hasBit(named, list[i]!, at) ? weight : inheritedWeight);
    }
  }
}
