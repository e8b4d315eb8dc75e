import type { Columns } from '../engine/Columns.js';

/** Above any score: 8 words × quality 8 × weight 63 × rarity 32. */
const highest = 2 ** 18;

/** The first `count` documents by relevance: current before superseded, best score first, then default order. */
export function rankedDocuments(
  { documents: { length: size }, current }: Columns,
  found: Uint32Array,
  scores: Uint32Array,
  count: number,
): Uint32Array {
  // One number a document holds all three, and sorts natively. The best are kept at the front of a buffer,
  // candidates gather behind, and a full buffer is sorted: far less than sorting all.
  const buffer = new Float64Array(count + 256);
  let filled = 0;
  let bound = Infinity;
  const settle = () => {
    buffer.subarray(0, filled).sort();
    if (filled < count) return;
    filled = count;
    bound = buffer[count - 1] ?? 0;
  };
  for (let i = 0; i < found.length; i++) {
    const d = found[i]!;
    const key = ((d < current ? highest : highest * 2) - scores[d]!) * size + d;
    if (key >= bound) continue;
    buffer[filled++] = key;
    if (filled === buffer.length) settle();
  }
  settle();
  return new Uint32Array(buffer.subarray(0, filled).map((key) => key % size));
}
