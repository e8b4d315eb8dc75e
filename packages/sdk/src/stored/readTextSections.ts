import { throwInvalidData } from '../validate/dataset.js';
import { type Markers, type NeedPhrases, others } from '../needs/needPhrases.js';
import type { Columns } from '../columns/columnsOf.js';
import type { SearchIndex } from '../search/searchIndex.js';
import { masksOf } from '../search/termDictionary.js';
import { isText, list } from '../validate/shape.js';
import { longestTerm } from '../text/tokenize.js';
import type { TextSections } from './textSections.js';
import { readVarints } from './varints.js';

/**
 * The index that {@link textSections} wrote, over the same columns and so many needs.
 *
 * @throws {SafeguardingError} `invalid-data` for anything else: no bytes lead to a place outside the arrays.
 */
export function readTextSections(sections: TextSections, columns: Columns, needs: number): SearchIndex {
  const { shared, added, weights } = sections;
  const size = shared.length;
  check(added.length === size, 'added');
  const starts = readStarts(shared, added);
  const rest = new Uint16Array(added.reduce((sum, count) => sum + count, 0));
  readVarints(sections.letters, rest, 'text.letters');

  const postingStarts = new Uint32Array(size + 1);
  readVarints(sections.counts, postingStarts.subarray(1), 'text.counts');
  const phrases = readPhrases(sections, needs);
  const all = columns.documents.length + columns.values.length + phrases.needs.length;
  check(
    postingStarts.every((count) => count <= all),
    'counts',
  );
  for (let t = 0; t < size; t++) postingStarts[t + 1]! += postingStarts[t]!;
  check(postingStarts[size] === weights.length, 'weights');
  const postings = new Uint32Array(weights.length);
  readVarints(sections.owners, postings, 'text.owners');
  // They ascend, so the last is the largest.
  for (let t = 0; t < size; t++)
    check(addOwners(postings, weights, postingStarts[t]!, postingStarts[t + 1]!) <= all, 'owners');
  const letters = readLetters(starts, shared, rest);
  return { letters, starts, masks: masksOf(letters, starts), postings, postingStarts, phrases };
}

// Short functions, each around one loop: engines compile those soonest, and this code runs once.

function readStarts(shared: Uint8Array, added: Uint8Array): Uint32Array {
  const starts = new Uint32Array(shared.length + 1);
  for (let t = 0, before = 0; t < shared.length; t++) {
    const length = shared[t]! + added[t]!;
    // A term adds something, and shares no more than there is: the first has nothing before it.
    check(added[t]! > 0 && length <= longestTerm && shared[t]! <= before, 'shared');
    starts[t + 1] = starts[t]! + length;
    before = length;
  }
  return starts;
}

function readLetters(starts: Uint32Array, shared: Uint8Array, rest: Uint16Array): Uint16Array {
  const letters = new Uint16Array(starts[shared.length]!);
  for (let t = 0, from = 0, before = 0; t < shared.length; t++) {
    const start = starts[t]!;
    const same = shared[t]!;
    letters.copyWithin(start, before, before + same);
    // In order, or terms would not be found.
    check(t === 0 || before + same >= start || rest[from]! > letters[before + same]!, 'letters');
    for (let at = start + same; at < starts[t + 1]!; at++) letters[at] = rest[from++]!;
    before = start;
  }
  return letters;
}

function readPhrases({ needs, cards, lengths, worths, markers }: TextSections, size: number): NeedPhrases {
  const phrasesOf = new Uint32Array(size);
  readVarints(needs, phrasesOf, 'text.needs');
  const phrases = {
    needs: new Uint32Array(cards.length),
    cards: Uint32Array.from(cards),
    lengths: new Uint32Array(cards.length),
    worths: new Uint32Array(cards.length),
    markers: readMarkers(markers),
  };
  let end = 0;
  for (let need = 0; need < size; need++) {
    const start = end;
    check((end += phrasesOf[need]!) <= cards.length, 'needs');
    phrases.needs.fill(need, start, end);
  }
  check(end === cards.length, 'needs');
  readVarints(lengths, phrases.lengths, 'text.lengths');
  readVarints(worths, phrases.worths, 'text.worths');
  return phrases;
}

function readMarkers(bytes: Uint8Array): Markers {
  let lists: unknown;
  try {
    lists = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    throwInvalidData('text.markers');
  }
  const isWords = list(isText);
  check(list(isWords)(lists), 'markers');
  const words = lists as readonly (readonly string[])[];
  return Object.fromEntries(others.map((about, i) => [about, new Set(words[i])]));
}

/**
 * Turns distances between the owners of a term into its postings.
 *
 * @returns The number after that of its last owner.
 */
function addOwners(postings: Uint32Array, weights: Uint8Array, from: number, to: number): number {
  let next = 0;
  for (let i = from; i < to; i++) {
    next += postings[i]!;
    postings[i] = next++ * 64 + (weights[i]! & 63);
  }
  return next;
}

function check(holds: boolean, section: string): void {
  if (!holds) throwInvalidData(`text.${section}`);
}
