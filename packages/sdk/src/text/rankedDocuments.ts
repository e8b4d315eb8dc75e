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
  // The best are kept at the front of a buffer, candidates gather behind, and a full buffer is sorted: far less than
  // sorting all. One number a document holds all three and sorts natively.
  const buffer = new Float64Array(count * 2 + 64);
  let filled = 0;
  let least = -1;
  for (let i = 0; i < found.length; i++) {
    const d = found[i]!;
    const merit = d < current ? scores[d]! + highest : scores[d]!;
    if (merit <= least) continue; // Documents come in their order, so a later one loses a tie.
    buffer[filled++] = (highest * 2 - merit) * size + d;
    if (filled < buffer.length) continue;
    buffer.sort();
    filled = count;
    least = highest * 2 - Math.floor((buffer[count - 1] ?? 0) / size);
  }
  const best = buffer.subarray(0, filled).sort();
  return new Uint32Array(best.subarray(0, count).map((key) => key % size));
}
