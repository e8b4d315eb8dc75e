import type { Resource } from '@safeguarding/data';
import type { AnyCatalogue, Catalogue } from '../model.js';
import { allDocuments, type Bitset, countDocuments, hasDocument, intersect, listDocuments } from '../columns/bitset.js';
import { columnsOf } from '../columns/columnsOf.js';
import { documentOrder } from '../columns/documentOrder.js';
import { pickText } from '../taxonomy/labels.js';
import { compareCodeUnits } from '../text/fold.js';
import { perCatalogue } from '../perCatalogue.js';
import type { matchText } from '../search/matchText.js';
import type { rankDocuments } from '../search/ranking.js';
import { queryCheck } from '../validate/query.js';
import { askedFrom, cardNeed } from './cardNeed.js';
import { readCursor, writeCursor } from './cursor.js';
import { countValues, countWanted, facetLists } from './facetCounts.js';
import { applyRestrictions, documentsWithin, facetChoices, intersectChoices } from './filterSets.js';
import type { AnyQuery, QueryResult, ResourceQuery } from './query.js';
import { unknownValues } from './unknownValues.js';

/** The search for words, passed in so that bundles that never search can leave it out. */
export interface TextSearch {
  readonly match: typeof matchText;
  readonly rank: typeof rankDocuments;
}

/** The check of queries over the facets of a catalogue. */
const checkOf = /* @__PURE__ */ perCatalogue(({ facets, version }) =>
  queryCheck(
    facets.map(({ name }) => name),
    version,
  ),
);

/** Answers a query; see `queryCatalogue` and `filterCatalogue`. Everything that it writes is allocated here. */
export function runQuery<Values>(
  catalogue: Catalogue<Values>,
  asked: ResourceQuery<Values>,
  search: TextSearch | undefined,
): QueryResult<Values> {
  const columns = columnsOf(catalogue);
  checkOf(catalogue)(asked);
  const query = asked as AnyQuery;
  const { documents } = columns;
  const { limit = 20, sort, language = 'en' } = query;
  const text = query.text
    ? search?.match(catalogue as unknown as Catalogue, query.text, askedFrom(query), !query.exact)
    : undefined;
  const need = text && cardNeed(catalogue, text.needs, text.from);

  const numbers = [...columns.facets.keys()];
  const wanted = query.facets ? numbers.filter((f) => query.facets!.includes(columns.facets[f]!.name)) : numbers;

  const common = query.within ? documentsWithin(catalogue, query.within) : allDocuments(documents.length);
  const inScope = query.within && countWanted(columns, common, wanted);
  applyRestrictions(common, catalogue, query);
  if (text) intersect(common, text.documents);

  const choices = facetChoices(catalogue, query);
  const found = intersectChoices(common, choices);
  const total = countDocuments(found);
  const counts = countValues(columns, found, common, choices, wanted);

  const offset = readCursor(catalogue, query, total);
  const end = Math.min(offset + limit, total);
  const order =
    sort && sort !== 'relevance'
      ? inOrder(sortedDocuments(catalogue, sort, language), found, end)
      : text
        ? search!.rank(listDocuments(found, total), text.scores, end)
        : listDocuments(found, end);
  const resources: Resource[] = [];
  for (let i = offset; i < end; i++) resources.push(documents[order[i]!]!);
  return {
    total,
    resources,
    facets: facetLists(catalogue, query, wanted, counts, inScope) as QueryResult<Values>['facets'],
    nextCursor: limit > 0 && end < total ? writeCursor(catalogue, query, end) : null,
    partial: total > 0 && text?.partial === true,
    ...(text?.corrected && total > 0 && { corrected: text.corrected }),
    ...(need && { need }),
    private: text?.isPrivate === true,
    ...(text?.isUnreadable && { unreadable: [...catalogue.languages] }),
    understood: text?.named ?? [],
    unknown: unknownValues(catalogue, query) as QueryResult<Values>['unknown'],
  };
}

/** The first `count` documents of a set in the order of all documents. There must be as many. */
function inOrder(order: Uint32Array, found: Bitset, count: number): Uint32Array {
  const documents = new Uint32Array(count);
  for (let i = 0, filled = 0; filled < count; i++) if (hasDocument(found, order[i]!)) documents[filled++] = order[i]!;
  return documents;
}

/** More languages than a page shows; beyond it orders are made anew when asked for. */
const mostOrders = 8;

/** Orders by sort and language. */
const ordersOf = /* @__PURE__ */ perCatalogue(() => new Map<string, Uint32Array>());

/** Document numbers in the order of a sort, kept for the next query. */
function sortedDocuments(
  catalogue: AnyCatalogue,
  sort: 'newest' | 'title' | 'publisher',
  language: string,
): Uint32Array {
  const { documents } = columnsOf(catalogue);
  const orders = ordersOf(catalogue);
  const key = sort === 'newest' ? sort : `${sort} ${language}`;
  let order = orders.get(key);
  if (!order) {
    const places = documentOrder(documents, false);
    if (sort !== 'newest') {
      const words = documents.map(({ title, publishers: [id = ''] }) => {
        const name = sort === 'title' ? title : catalogue.publishers.get(id)?.name;
        return name ? pickText(name, language).text : id;
      });
      const { compare } = collator(language);
      places.sort((a, b) => compare(words[a]!, words[b]!) || compareCodeUnits(documents[a]!.id, documents[b]!.id));
    }
    if (orders.size === mostOrders) orders.clear();
    orders.set(key, (order = places));
  }
  return order;
}

function collator(language: string): Intl.Collator {
  try {
    return new Intl.Collator(language, { numeric: true });
  } catch {
    return collator('en'); // Not a language tag: links can hold anything.
  }
}
