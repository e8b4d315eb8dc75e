import { refuseData } from '../catalogue/refuseData.js';
import { setBit } from '../engine/bits.js';
import type { Columns } from '../engine/Columns.js';
import { documentsWith } from '../engine/documentsWith.js';
import type { TextIndex } from './TextIndex.js';
import { textIndexOf } from './textIndexOf.js';
import type { TextSections } from './textSections.js';
import { longestTerm } from './eachTerm.js';
import { readVarints } from './varints.js';

/**
 * The index that {@link textSections} wrote, over the same columns.
 *
 * @throws {SafeguardingError} `invalid-data` for anything else: no bytes lead to a place outside the arrays.
 */
export function readTextSections(sections: TextSections, columns: Columns): TextIndex {
  const { shared, added, weights, inherits, inherited: bits } = sections;
  const size = shared.length;
  check(added.length === size, 'added');
  const starts = new Uint32Array(size + 1);
  let letterCount = 0;
  for (let t = 0; t < size; t++) {
    // A term adds something, and shares no more than there is: the first has nothing before it.
    check(
      added[t]! > 0 && shared[t]! + added[t]! <= longestTerm && shared[t]! <= starts[t]! - (starts[t - 1] ?? 0),
      'shared',
    );
    starts[t + 1] = starts[t]! + shared[t]! + added[t]!;
    letterCount += added[t]!;
  }
  const rest = new Uint16Array(letterCount);
  readVarints(sections.letters, rest, 'text.letters');
  const letters = new Uint16Array(starts[size]!);
  for (let t = 0, from = 0; t < size; t++) {
    const before = starts[t - 1] ?? 0;
    let at = starts[t]!;
    const end = starts[t + 1]!;
    const same = shared[t]!;
    letters.copyWithin(at, before, before + same);
    at += same;
    // In order, or terms would not be found.
    check(before + same >= starts[t]! || t === 0 || rest[from]! > letters[before + same]!, 'letters');
    while (at < end) letters[at++] = rest[from++]!;
  }

  const entryStarts = new Uint32Array(size + 1);
  const counts = new Uint32Array(size);
  readVarints(sections.counts, counts, 'text.counts');
  const all = columns.documents.length + columns.values.length;
  for (let t = 0; t < size; t++) {
    check(counts[t]! <= all, 'counts');
    entryStarts[t + 1] = entryStarts[t]! + counts[t]!;
  }
  check(entryStarts[size] === weights.length, 'weights');
  const entries = new Uint32Array(weights.length);
  readVarints(sections.owners, entries, 'text.owners');
  for (let t = 0; t < size; t++) {
    let next = 0;
    for (let i = entryStarts[t]!; i < entryStarts[t + 1]!; i++) {
      next += entries[i]!;
      entries[i] = next++ * 64 + (weights[i]! & 63);
    }
    check(next <= all, 'owners'); // They ascend, so the last is the largest.
  }

  const { words, totals } = columns;
  check(inherits.length === totals.length, 'inherits');
  let documents = 0;
  const inherited: (Uint32Array | undefined)[] = [];
  for (let value = 0; value < totals.length; value++) {
    inherited.push(inherits[value] ? new Uint32Array(words) : undefined);
    if (inherits[value]) documents += totals[value]!;
  }
  check(bits.length === (documents + 7) >>> 3, 'inherited');
  let bit = 0;
  inherited.forEach((set, value) => {
    if (!set) return;
    for (const d of documentsWith(columns, value)) {
      if ((bits[bit >>> 3]! >>> (bit & 7)) & 1) setBit(set, d);
      bit++;
    }
  });
  return textIndexOf(columns, { letters, starts, entries, entryStarts, inherited });
}

function check(holds: boolean, section: string): void {
  if (!holds) refuseData(`text.${section}`);
}
