import type { Columns } from '../columns/Columns.js';

/** Above any merit: 16 pairs and 32 characters × quality 8 × weight 63 × rarity 32 × 4. */
const highest = 2 ** 22;

/**
 * The first `count` documents by relevance: best score first, then default order. Superseded ones count a quarter
 * less: they come after their successors and whatever else matches about as well, yet who types the title of one
 * finds it.
 */
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
    const merit = scores[d]! * (d < current ? 4 : 3);
    if (merit <= least) continue; // Documents come in their order, so a later one loses a tie.
    buffer[filled++] = (highest - merit) * size + d;
    if (filled < buffer.length) continue;
    buffer.sort();
    filled = count;
    least = highest - Math.floor((buffer[count - 1] ?? 0) / size);
  }
  const best = buffer.subarray(0, filled).sort();
  return new Uint32Array(best.subarray(0, count).map((key) => key % size));
}
