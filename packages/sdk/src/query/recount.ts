import { hasBit, listBits, replaceBits } from '../columns/bits.js';
import { carriersOf, sizeOf } from '../columns/carriersOf.js';
import type { Columns } from '../columns/Columns.js';
import { cost, type Tally } from './Tally.js';

/**
 * Brings counts up to date with the documents that each facet is to count now. A facet whose documents are those of
 * the last time keeps its counts: when a visitor changes the choice of one facet, that is this facet, and with the
 * next page or another order it is all of them. For the others the cheaper of two ways is taken: to intersect the
 * set of each value, or to add up the rows of the documents inside or, when those are fewer, to subtract the rows of
 * the documents outside.
 */
export function recount(tally: Tally, columns: Columns, bases: readonly Uint32Array[]): void {
  const stale = bases.map((bits, f) => replaceBits(tally.bases[f]!, bits));
  for (let f = 0; f < bases.length; f++) {
    if (!stale[f]) continue;
    // All facets that count the same documents, so that these are listed once.
    const facets = bases.map((bits, each) => (stale[each] ?? false) && bits === bases[f]);
    facets.forEach((same, each) => (stale[each] = stale[each] === true && !same));
    recountFacets(tally, columns, bases[f]!, facets);
  }
}

function recountFacets(tally: Tally, columns: Columns, bits: Uint32Array, facets: readonly boolean[]): void {
  const { counts, list, setCosts, averages } = tally;
  const { totals, starts, words, documents } = columns;
  const inside = sizeOf(columns, bits);
  const fewer = Math.min(inside, documents.length - inside);
  const flip = fewer < inside ? -1 : 0;
  let listing = fewer * cost.document + words / 2;
  for (let f = 0, end = 0; f < facets.length; f = end) {
    // Facets side by side share the way through the rows.
    let bySets = 0;
    let values = 0;
    for (end = f; facets[end]; end++) {
      bySets += setCosts[end]!;
      values += averages[end]!;
    }
    if (end === f) {
      end++;
      continue;
    }
    const from = starts[f]!;
    const to = starts[end]!;
    if (bySets < fewer * (cost.row + cost.value * values) + listing) {
      countSets(counts, columns, bits, from, to);
      continue;
    }
    if (listing) listBits(list, bits, fewer, flip);
    listing = 0;
    if (flip) for (let value = from; value < to; value++) counts[value] = totals[value]!;
    else counts.fill(0, from, to);
    countRows(counts, columns, list, fewer, flip || 1, f, end);
  }
}

function countSets(counts: Uint32Array, columns: Columns, bits: Uint32Array, from: number, to: number): void {
  const { totals } = columns;
  const { places, lists, listEnds, counter } = carriersOf(columns);
  const shared = counter(bits);
  for (let value = from; value < to; value++) {
    const at = places[value]!;
    let count = 0;
    if (at >= 0) count = shared(at);
    else for (let last = listEnds[value]!, i = last - totals[value]!; i < last; i++) count += hasBit(bits, lists[i]!);
    counts[value] = count;
  }
}

function countRows(
  counts: Uint32Array,
  { rows, rowStarts, cuts, starts }: Columns,
  list: Uint32Array,
  length: number,
  step: number,
  first: number,
  end: number,
): void {
  const facets = starts.length - 1;
  for (let i = 0; i < length; i++) {
    const d = list[i]!;
    const start = rowStarts[d]!;
    const last = start + cuts[d * facets + end - 1]!;
    for (let r = first ? start + cuts[d * facets + first - 1]! : start; r < last; r++) counts[rows[r]!]! += step;
  }
}
