import type { Resource } from '@safeguarding/data';
import type { Catalogue } from '../catalogue/Catalogue.js';
import { type CatalogueIndex, indexOf } from '../catalogue/indexOf.js';
import { matchText, type TextMatch } from '../text/matchText.js';
import { rankedDocuments } from '../text/rankedDocuments.js';
import { countBits, countValue, fillBits, intersectBits } from './bits.js';
import { checkQuery } from './checkQuery.js';
import { countValues } from './countValues.js';
import { readCursor, writeCursor } from './cursor.js';
import { chooses, narrowByRest, writeChoice } from './narrow.js';
import { type FacetCount, facetNames, type QueryResult, type ResourceFilter, type ResourceQuery } from './query.js';
import { sortedDocuments } from './sortedDocuments.js';
import { createWorkspace, slot, type Workspace } from './Workspace.js';

/**
 * Asks a catalogue. Synchronous and pure: the same query on the same catalogue gives the same answer.
 * Unknown ids find nothing; an empty list is no choice; a `limit` of 0 asks for counts alone and has no next page.
 *
 * @throws {TypeError} Naming the option, when a value is of the wrong type.
 * @throws {SafeguardingError} `invalid-cursor` when the cursor is not of this query and catalogue.
 * @example
 * ```ts
 * const { total, resources, facets } = queryCatalogue(catalogue, { topics: ['online-safety'], text: 'groming' });
 * ```
 */
export function queryCatalogue(catalogue: Catalogue, query: ResourceQuery = {}): QueryResult {
  checkQuery(query);
  const index = indexOf(catalogue);
  const { columns } = index;
  const work = (index.workspace ??= createWorkspace(columns));
  const text = query.text ? matchText(catalogue, query.text) : undefined;

  const common = work.bits(slot.common);
  fillBits(common, columns.documents.length);
  const scope = query.within && writeScope(index, work, query.within);
  if (scope) intersectBits(common, scope);
  narrowByRest(common, index, work, query);
  if (text) intersectBits(common, text.bits);

  const choices: number[] = [];
  facetNames.forEach((facet, f) => {
    if (!chooses(query[facet])) return;
    writeChoice(work.bits(f), index, work, query, f);
    choices.push(f);
  });
  const found = work.bits(slot.found);
  intersect(found, common, work, choices);

  const total = countBits(found);
  const offset = readCursor(catalogue, query, total);
  const limit = pageSize(query.limit);
  const resources = pageOf(catalogue, query, found, text, offset, limit);
  countAll(index, work, choices, total);
  const end = offset + resources.length;
  return {
    total,
    resources,
    facets: readFacets(index, work, query, scope),
    nextCursor: limit > 0 && end < total ? writeCursor(catalogue, query, end) : null,
  };
}

function pageSize(limit: number | undefined): number {
  if (limit === undefined || Number.isNaN(limit)) return 20;
  return Math.trunc(Math.min(Math.max(limit, 0), 1000));
}

/** Writes the common set narrowed by the choices of all facets but one. */
function intersect(
  bits: Uint32Array,
  common: Uint32Array,
  work: Workspace,
  choices: readonly number[],
  but = -1,
): void {
  bits.set(common);
  for (const f of choices) if (f !== but) intersectBits(bits, work.bits(f));
}

function writeScope(index: CatalogueIndex, work: Workspace, filter: ResourceFilter): Uint32Array {
  const scope = work.bits(slot.scope);
  fillBits(scope, index.columns.documents.length);
  narrowByRest(scope, index, work, filter);
  facetNames.forEach((facet, f) => {
    if (!chooses(filter[facet])) return;
    writeChoice(work.bits(slot.base), index, work, filter, f);
    intersectBits(scope, work.bits(slot.base));
  });
  return scope;
}

/** Every value against all constraints; then the values of each facet with a choice against all but that choice. */
function countAll({ columns }: CatalogueIndex, work: Workspace, choices: readonly number[], total: number): void {
  const { counts } = work;
  if (total === columns.documents.length) {
    counts.set(columns.totals);
    if (choices.length === 0) return;
  } else if (choices.length < facetNames.length) {
    const cost = columns.costs.reduce((sum, each, f) => (choices.includes(f) ? sum : sum + each), 0);
    countValues(counts, work.bits(slot.found), columns, 0, columns.values.length, cost);
  }
  const base = work.bits(slot.base);
  for (const f of choices) {
    intersect(base, work.bits(slot.common), work, choices, f);
    countValues(counts, base, columns, columns.starts[f]!, columns.starts[f + 1]!, columns.costs[f]!);
  }
}

function readFacets(
  { columns }: CatalogueIndex,
  work: Workspace,
  query: ResourceQuery,
  scope: Uint32Array | undefined,
): QueryResult['facets'] {
  const { counts } = work;
  const facets: Record<string, readonly FacetCount[]> = {};
  facetNames.forEach((facet, f) => {
    const chosen = chooses(query[facet]) && new Set<string>(query[facet]);
    const list: FacetCount[] = [];
    for (let value = columns.starts[f]!; value < columns.starts[f + 1]!; value++) {
      const count = counts[value]!;
      // A value that nothing in the scope carries is no choice there at all.
      if (count === 0 && scope && countValue(scope, columns, value) === 0) continue;
      const id = columns.values[value]!;
      list.push({ id, count, selected: chosen && chosen.has(id) });
    }
    facets[facet] = list;
  });
  return facets as QueryResult['facets'];
}

function pageOf(
  catalogue: Catalogue,
  query: ResourceQuery,
  found: Uint32Array,
  text: TextMatch | undefined,
  offset: number,
  limit: number,
): Resource[] {
  const { documents } = indexOf(catalogue).columns;
  const page: Resource[] = [];
  const { sort, language = 'en' } = query;
  if (limit === 0) return page;
  if (sort === 'newest' || sort === 'title' || sort === 'publisher') {
    let skip = offset;
    for (const d of sortedDocuments(catalogue, sort, language)) {
      if (((found[d >>> 5]! >>> (d & 31)) & 1) === 0 || skip-- > 0) continue;
      if (page.push(documents[d]!) === limit) break;
    }
    return page;
  }
  if (text)
    return Array.from(rankedDocuments(catalogue, found, text, offset + limit).subarray(offset), (d) => documents[d]!);
  let skip = offset;
  for (let w = 0; w < found.length; w++) {
    for (let word = found[w]!; word !== 0; word &= word - 1) {
      if (skip-- > 0) continue;
      if (page.push(documents[(w << 5) + 31 - Math.clz32(word & -word)]!) === limit) return page;
    }
  }
  return page;
}
