// Sets of documents as 32-bit words. `at` is where a value's bitset begins in a row of many.

/** Source: Warren, Hacker's Delight, 2nd edition, figure 5-2. */
function popcount(word: number): number {
  word -= (word >>> 1) & 0x55555555;
  word = (word & 0x33333333) + ((word >>> 2) & 0x33333333);
  return Math.imul((word + (word >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** How many documents stand in both sets. */
export function countShared(bits: Uint32Array, others: Uint32Array, at = 0): number {
  let count = 0;
  for (let w = 0; w < bits.length; w++) count += popcount(bits[w]! & others[at + w]!);
  return count;
}

/** Adds the documents of another set. */
export function addBits(bits: Uint32Array, others: Uint32Array, at = 0): void {
  for (let w = 0; w < bits.length; w++) bits[w]! |= others[at + w]!;
}

/** Leaves the documents that stand in another set as well; with a `flip` of -1 those that do not. */
export function intersectBits(bits: Uint32Array, others: Uint32Array, at = 0, flip = 0): void {
  for (let w = 0; w < bits.length; w++) bits[w]! &= others[at + w]! ^ flip;
}

/** Makes one set like another, and tells whether it was not. */
export function replaceBits(bits: Uint32Array, others: Uint32Array): boolean {
  for (let w = 0; w < bits.length; w++) {
    if (bits[w] !== others[w]) {
      bits.set(others);
      return true;
    }
  }
  return false;
}

/** Whether a document is in the set: 1 or 0. */
export const hasBit = (bits: Uint32Array, document: number, at = 0): number =>
  (bits[at + (document >>> 5)]! >>> (document & 31)) & 1;

/** Adds a document. */
export function setBit(bits: Uint32Array, document: number, at = 0): void {
  bits[at + (document >>> 5)]! |= 1 << (document & 31);
}

/** The set of all documents, and no bit beyond the last one. */
export function allBits(size: number): Uint32Array<ArrayBuffer> {
  const bits = new Uint32Array((size + 31) >>> 5).fill(-1);
  if (size & 31) bits[bits.length - 1] = (1 << (size & 31)) - 1;
  return bits;
}

/** Writes the first `count` documents of a set; with a `flip` of -1 of those outside. There must be as many. */
export function listBits(list: Uint32Array, bits: Uint32Array, count: number, flip = 0): void {
  for (let w = 0, i = 0; i < count; w++) {
    for (let word = bits[w]! ^ flip; word !== 0 && i < count; word &= word - 1) {
      list[i++] = (w << 5) + 31 - Math.clz32(word & -word);
    }
  }
}

/** The first `count` documents of a set. There must be as many. */
export function documentsIn(bits: Uint32Array, count: number): Uint32Array<ArrayBuffer> {
  const documents = new Uint32Array(count);
  listBits(documents, bits, count);
  return documents;
}
