import type { Columns } from './Columns.js';

/** How many of the 32 bits are set. Source: Warren, Hacker's Delight, 2nd edition, figure 5-2. */
export function popcount(word: number): number {
  word -= (word >>> 1) & 0x55555555;
  word = (word & 0x33333333) + ((word >>> 2) & 0x33333333);
  return Math.imul((word + (word >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** How many bits of the set are set. */
export function countBits(bits: Uint32Array): number {
  let count = 0;
  for (let w = 0; w < bits.length; w++) count += popcount(bits[w]!);
  return count;
}

/** Sets the bits of all documents, and none beyond the last one. */
export function fillBits(bits: Uint32Array, documents: number): void {
  bits.fill(-1);
  if (documents & 31) bits[bits.length - 1] = (1 << (documents & 31)) - 1;
}

export function intersectBits(bits: Uint32Array, others: Uint32Array): void {
  for (let w = 0; w < bits.length; w++) bits[w]! &= others[w]!;
}

export function subtractBits(bits: Uint32Array, others: Uint32Array): void {
  for (let w = 0; w < bits.length; w++) bits[w]! &= ~others[w]!;
}

/** Adds the documents of a value. */
export function addValue(bits: Uint32Array, columns: Columns, value: number): void {
  const set = columns.sets[value]!;
  if (columns.dense[value]) for (let w = 0; w < set.length; w++) bits[w]! |= set[w]!;
  else for (let i = 0; i < set.length; i++) bits[set[i]! >>> 5]! |= 1 << (set[i]! & 31);
}

/** How many documents of the set carry the value. */
export function countValue(bits: Uint32Array, columns: Columns, value: number): number {
  const set = columns.sets[value]!;
  let count = 0;
  if (columns.dense[value]) for (let w = 0; w < set.length; w++) count += popcount(bits[w]! & set[w]!);
  else for (let i = 0; i < set.length; i++) count += (bits[set[i]! >>> 5]! >>> (set[i]! & 31)) & 1;
  return count;
}
