import type { Catalogue } from '../catalogue/Catalogue.js';
import { type CatalogueIndex, indexOf } from '../catalogue/indexOf.js';
import { matchText } from '../text/matchText.js';
import { rankedDocuments } from '../text/rankedDocuments.js';
import { countShared, documentsIn, hasBit, intersectBits } from './bits.js';
import { checkQuery } from './checkQuery.js';
import { countValues } from './countValues.js';
import { readCursor, writeCursor } from './cursor.js';
import { facetLists } from './facetLists.js';
import { choicesOf, narrow } from './narrow.js';
import type { QueryResult, ResourceQuery } from './query.js';
import { scratch, slot } from './scratch.js';
import { sortedDocuments } from './sortedDocuments.js';

/**
 * Asks a catalogue. Synchronous and pure: the same query on the same catalogue gives the same answer.
 * Unknown ids find nothing; an empty list is no choice; a `limit` of 0 asks for counts alone and has no next page.
 *
 * @throws {TypeError} Naming the option, when a value is of the wrong type.
 * @throws {SafeguardingError} `invalid-cursor` when the cursor is not of this query and catalogue.
 * @example
 * ```ts
 * const { total, resources, facets } = queryCatalogue(catalogue, { topics: ['online-csea'], text: 'groming' });
 * total > 0; // → true
 * facets.topics.find(({ id }) => id === 'online-csea')?.selected; // → true
 * ```
 */
export function queryCatalogue(catalogue: Catalogue, query: ResourceQuery = {}): QueryResult {
  checkQuery(query);
  const index = indexOf(catalogue);
  const { documents, words } = index;
  const text = query.text ? matchText(catalogue, query.text) : undefined;

  const common = scratch(index, slot.common).fill(-1);
  if (documents.length & 31) common[words - 1] = (1 << (documents.length & 31)) - 1; // None beyond the last document.
  let scope: Uint32Array | undefined;
  if (query.within) {
    narrow(common, index, query.within);
    scope = baseOf(index, slot.base, common, choicesOf(index, query.within)).slice();
    common.set(scope);
  }
  narrow(common, index, query);
  if (text) intersectBits(common, text.bits);

  const choices = choicesOf(index, query);
  const found = baseOf(index, slot.found, common, choices);
  const total = countShared(found, found);
  const counts = new Uint32Array(index.values.length);
  countValues(counts, index, found, 0, choices.length);
  choices.forEach((choice, f) => {
    // A choice does not empty the other counts of its own facet.
    if (choice) countValues(counts, index, baseOf(index, slot.base, common, choices, choice), f, f + 1);
  });

  const { limit = 20, sort, language = 'en' } = query;
  const offset = readCursor(catalogue, query, total);
  const size = Math.trunc(Math.min(Math.max(Number.isNaN(limit) ? 20 : limit, 0), 1000));
  const end = Math.min(offset + size, total);
  const order =
    sort === 'newest' || sort === 'title' || sort === 'publisher'
      ? sortedDocuments(catalogue, sort, language).filter((d) => hasBit(found, d))
      : text
        ? rankedDocuments(index, documentsIn(found, total), text.scores, end)
        : documentsIn(found, end);
  return {
    total,
    resources: [...order.subarray(offset, end)].map((d) => documents[d]!),
    facets: facetLists(index, query, counts, scope),
    nextCursor: size > 0 && end < total ? writeCursor(catalogue, query, end) : null,
    partial: total > 0 && !!text?.partial,
  };
}

/** The documents that stand in a set and in all choices but one. */
function baseOf(
  index: CatalogueIndex,
  number: number,
  common: Uint32Array,
  choices: readonly (Uint32Array | undefined)[],
  but?: Uint32Array,
): Uint32Array {
  const bits = scratch(index, number, common);
  for (const choice of choices) if (choice && choice !== but) intersectBits(bits, choice);
  return bits;
}
