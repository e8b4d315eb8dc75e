import type { Resource } from '@safeguarding/data';
import type { Catalogue } from '../model.js';
import { allDocuments, type Bitset, countDocuments, hasDocument, intersect, listDocuments } from '../columns/bitset.js';
import { columnsOf } from '../columns/columnsOf.js';
import type { matchText } from '../search/matchText.js';
import type { rankDocuments } from '../search/ranking.js';
import { checkQuery } from './checkQuery.js';
import { readCursor, writeCursor } from './cursor.js';
import { addCarried, countValues, facetLists } from './facetCounts.js';
import { applyRestrictions, facetChoices, intersectChoices } from './filterSets.js';
import type { AnyQuery, QueryResult, ResourceQuery } from './query.js';
import { sortedDocuments } from './sortedDocuments.js';

/** The search for words, passed in so that bundles that never search can leave it out. */
export interface TextSearch {
  readonly match: typeof matchText;
  readonly rank: typeof rankDocuments;
}

/** Answers a query; see `queryCatalogue` and `filterCatalogue`. Everything that it writes is allocated here. */
export function runQuery<Values>(
  catalogue: Catalogue<Values>,
  asked: ResourceQuery<Values>,
  search: TextSearch | undefined,
): QueryResult<Values> {
  const columns = columnsOf(catalogue);
  checkQuery(asked, columns.facets);
  const query = asked as AnyQuery;
  const { documents } = columns;
  const text = query.text ? search?.match(catalogue, query.text) : undefined;

  let common = allDocuments(documents.length);
  let inScope: Uint32Array | undefined;
  if (query.within) {
    applyRestrictions(common, catalogue, query.within);
    common = intersectChoices(common, facetChoices(catalogue, query.within));
    inScope = new Uint32Array(columns.values.length);
    addCarried(inScope, columns, common, 0, columns.facets.length);
  }
  applyRestrictions(common, catalogue, query);
  if (text) intersect(common, text.documents);

  const choices = facetChoices(catalogue, query);
  const found = intersectChoices(common, choices);
  const total = countDocuments(found);
  const counts = countValues(columns, found, common, choices);

  const { limit = 20, sort, language = 'en' } = query;
  const offset = readCursor(catalogue, query, total);
  const size = Math.trunc(Math.min(Math.max(Number.isNaN(limit) ? 20 : limit, 0), 1000));
  const end = Math.min(offset + size, total);
  const order =
    sort === 'newest' || sort === 'title' || sort === 'publisher'
      ? inOrder(sortedDocuments(catalogue, sort, language), found, end)
      : text
        ? search!.rank(listDocuments(found, total), text.scores, columns.current, end)
        : listDocuments(found, end);
  const resources: Resource[] = [];
  for (let i = offset; i < end; i++) resources.push(documents[order[i]!]!);
  return {
    total,
    resources,
    facets: facetLists(columns, query, counts, inScope) as QueryResult<Values>['facets'],
    nextCursor: size > 0 && end < total ? writeCursor(catalogue, query, end) : null,
    partial: total > 0 && text?.partial === true,
  };
}

/** The first `count` documents of a set in the order of all documents. There must be as many. */
function inOrder(order: Uint32Array, found: Bitset, count: number): Uint32Array {
  const documents = new Uint32Array(count);
  for (let i = 0, filled = 0; filled < count; i++) if (hasDocument(found, order[i]!)) documents[filled++] = order[i]!;
  return documents;
}
