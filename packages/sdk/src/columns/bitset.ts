/** A set of documents by their numbers, 32 to a word. */
export type Bitset = Uint32Array<ArrayBuffer>;

/** The empty set of a catalogue with so many documents. */
export const noDocuments = (size: number): Bitset => new Uint32Array((size + 31) >>> 5);

/** The set of all documents, and no bit beyond the last one. */
export function allDocuments(size: number): Bitset {
  const bits = noDocuments(size).fill(-1);
  if (size & 31) bits[bits.length - 1] = (1 << (size & 31)) - 1;
  return bits;
}

/** Whether a document is in the set. */
export const hasDocument = (bits: Uint32Array, document: number): boolean =>
  ((bits[document >>> 5]! >>> (document & 31)) & 1) === 1;

/** Adds a document. */
export function addDocument(bits: Uint32Array, document: number): void {
  bits[document >>> 5]! |= 1 << (document & 31);
}

/** Leaves the documents that stand in another set as well. */
export function intersect(bits: Uint32Array, others: Uint32Array): void {
  for (let w = 0; w < bits.length; w++) bits[w]! &= others[w]!;
}

/** Takes out the documents of another set. */
export function subtract(bits: Uint32Array, others: Uint32Array): void {
  for (let w = 0; w < bits.length; w++) bits[w]! &= ~others[w]!;
}

/** How many documents are in a set. Source: Warren, Hacker's Delight, 2nd edition, figure 5-2. */
export function countDocuments(bits: Uint32Array): number {
  let count = 0;
  for (let w = 0; w < bits.length; w++) {
    let word = bits[w]!;
    word -= (word >>> 1) & 0x55555555;
    word = (word & 0x33333333) + ((word >>> 2) & 0x33333333);
    count += Math.imul((word + (word >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
  }
  return count;
}

/** The first `count` documents of a set, or all when there are fewer. */
export function listDocuments(bits: Uint32Array, count: number): Uint32Array<ArrayBuffer> {
  const documents = new Uint32Array(count);
  let filled = 0;
  for (let w = 0; w < bits.length && filled < count; w++)
    for (let word = bits[w]!; word !== 0 && filled < count; word &= word - 1)
      documents[filled++] = (w << 5) + 31 - Math.clz32(word & -word);
  return documents.subarray(0, filled);
}
