import type { Catalogue } from '../catalogue/Catalogue.js';
import { indexOf } from '../catalogue/indexOf.js';
import type { matchText } from '../search/matchText.js';
import type { rankedDocuments } from '../search/rankedDocuments.js';
import { documentsIn, hasBit, intersectBits } from '../columns/bits.js';
import { sizeOf } from '../columns/carriersOf.js';
import { checkQuery } from './checkQuery.js';
import { choicesOf } from './choicesOf.js';
import { readCursor, writeCursor } from './cursor.js';
import { documentsOf } from './documentsOf.js';
import { facetLists } from './facetLists.js';
import { narrow } from './narrow.js';
import type { QueryResult, ResourceQuery } from './query.js';
import { recount } from './recount.js';
import { scratch, slot } from './scratch.js';
import { sortedDocuments } from './sortedDocuments.js';
import { wholeTally } from './Tally.js';

/** Search for words, handed in so that who never searches need not load it. */
export interface TextSearch {
  readonly match: typeof matchText;
  readonly rank: typeof rankedDocuments;
}

/** Answers a query; see `queryCatalogue` and `filterCatalogue`. */
export function answerQuery(catalogue: Catalogue, query: ResourceQuery, search: TextSearch | undefined): QueryResult {
  checkQuery(query);
  const index = indexOf(catalogue);
  const { documents, all } = index;
  const text = query.text ? search?.match(catalogue, query.text) : undefined;

  const common = scratch(index, slot.common, all);
  let inScope: Uint32Array | undefined;
  if (query.within) {
    narrow(common, index, query.within);
    const scope = documentsOf(index, slot.scope, common, choicesOf(index, query.within));
    const tally = (index.scopeTally ??= wholeTally(index));
    recount(
      tally,
      index,
      tally.bases.map(() => scope),
    );
    inScope = tally.counts;
    common.set(scope);
  }
  narrow(common, index, query);
  if (text) intersectBits(common, text.bits);

  const choices = choicesOf(index, query);
  const found = documentsOf(index, slot.found, common, choices);
  const total = sizeOf(index, found);
  const tally = (index.tally ??= wholeTally(index));
  // A choice does not empty the other counts of its own facet.
  recount(
    tally,
    index,
    choices.map((choice, f) => (choice ? documentsOf(index, slot.base + f, common, choices, choice) : found)),
  );

  const { limit = 20, sort, language = 'en' } = query;
  const offset = readCursor(catalogue, query, total);
  const size = Math.trunc(Math.min(Math.max(Number.isNaN(limit) ? 20 : limit, 0), 1000));
  const end = Math.min(offset + size, total);
  const order =
    sort === 'newest' || sort === 'title' || sort === 'publisher'
      ? inOrder(sortedDocuments(catalogue, sort, language), found, end)
      : text
        ? search!.rank(index, documentsIn(found, total), text.scores, end)
        : documentsIn(found, end);
  const resources = [];
  for (let i = offset; i < end; i++) resources.push(documents[order[i]!]!);
  return {
    total,
    resources,
    facets: facetLists(index, query, tally.counts, inScope),
    nextCursor: size > 0 && end < total ? writeCursor(catalogue, query, end) : null,
    partial: total > 0 && text?.partial === true,
  };
}

/** The first `count` documents of a set in the order of all documents. There must be as many. */
function inOrder(order: Uint32Array, found: Uint32Array, count: number): Uint32Array {
  const documents = new Uint32Array(count);
  for (let i = 0, filled = 0; filled < count; i++) if (hasBit(found, order[i]!)) documents[filled++] = order[i]!;
  return documents;
}
