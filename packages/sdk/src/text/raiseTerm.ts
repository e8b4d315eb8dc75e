import type { Columns } from '../engine/Columns.js';
import type { TextIndex } from './TextIndex.js';
import { inheritedWeight } from './weights.js';

/**
 * Raises the best weight of each document that holds a term, or carries a value whose name does, to what the term
 * tells there.
 *
 * @param count Documents that the word at hand has touched so far.
 * @returns The same afterwards.
 */
export function raiseTerm(index: TextIndex, columns: Columns, term: number, quality: number, count: number): number {
  const { starts, owners, weights, named } = index;
  const size = columns.documents.length;
  for (let i = starts[term]!, end = starts[term + 1]!; i < end; i++) {
    const owner = owners[i]!;
    const weight = weights[i]! * quality;
    if (owner < size) {
      count = raise(index, owner, weight, count);
      continue;
    }
    const value = owner - size;
    const itself = named.get(value);
    if (itself) count = raiseList(index, itself, weight, count);
    if (itself?.length === columns.totals[value]) continue;
    const rest = itself ? inheritedWeight * quality : weight;
    const set = columns.sets[value]!;
    count = (columns.dense[value] ? raiseBits : raiseList)(index, set, rest, count);
  }
  return count;
}

function raise({ best, wordTouched }: TextIndex, d: number, weight: number, count: number): number {
  const before = best[d]!;
  if (before >= weight) return count;
  best[d] = weight;
  if (before > 0) return count;
  wordTouched[count] = d;
  return count + 1;
}

function raiseList(index: TextIndex, list: Uint32Array, weight: number, count: number): number {
  for (let i = 0; i < list.length; i++) count = raise(index, list[i]!, weight, count);
  return count;
}

function raiseBits(index: TextIndex, bits: Uint32Array, weight: number, count: number): number {
  for (let w = 0; w < bits.length; w++) {
    for (let word = bits[w]!; word !== 0; word &= word - 1) {
      count = raise(index, (w << 5) + 31 - Math.clz32(word & -word), weight, count);
    }
  }
  return count;
}
