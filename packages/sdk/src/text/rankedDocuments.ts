import type { Catalogue } from '../catalogue/Catalogue.js';
import { indexOf } from '../catalogue/indexOf.js';
import type { TextMatch } from './matchText.js';

/** Above any score: 8 words × quality 8 × weight 63 × rarity 32. */
const highest = 2 ** 18;

/** The first `count` documents of a set by relevance: current before superseded, best score first, then default order. */
export function rankedDocuments(
  catalogue: Catalogue,
  found: Uint32Array,
  { scores }: TextMatch,
  count: number,
): Uint32Array {
  const { columns } = indexOf(catalogue);
  const size = columns.documents.length;
  // One number a document holds all three, and sorts natively. The best are kept in the first half of a buffer,
  // candidates gather behind, and a full buffer is sorted: far less than sorting all.
  const buffer = new Float64Array(Math.min(size, Math.max(256, count * 2)));
  let filled = 0;
  let bound = Infinity;
  const settle = () => {
    buffer.subarray(0, filled).sort();
    filled = Math.min(filled, count);
    if (filled === count) bound = buffer[filled - 1]!;
  };
  for (let w = 0; w < found.length; w++) {
    for (let word = found[w]!; word !== 0; word &= word - 1) {
      const d = (w << 5) + 31 - Math.clz32(word & -word);
      const key = ((d < columns.current ? highest : highest * 2) - scores[d]!) * size + d;
      if (key >= bound) continue;
      if (filled === buffer.length) settle();
      buffer[filled++] = key;
    }
  }
  settle();
  return Uint32Array.from(buffer.subarray(0, filled), (key) => key % size);
}
