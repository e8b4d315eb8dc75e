import {
  queryCatalogue,
  type Catalogue,
  type FacetName,
  type QueryResult,
  type ResourceQuery,
  type ResourceFilter,
  type SortOrder,
} from '@safeguarding/sdk';
import { facetView, type Arrangements, type FacetView } from './FacetView.js';
import { matchesOwn, type OwnResource } from './ownResources.js';
import { chosenPairs, type Chosen } from './Selection.js';
import type { Vocabulary } from './Vocabulary.js';

/** What a panel asks. */
export interface PanelQuery {
  /** What the page's author fixed; a visitor cannot look outside it. */
  readonly scope: ResourceFilter;
  readonly match: 'any' | 'all';
  readonly chosen: Chosen;
  readonly text: string;
  readonly sort: SortOrder;
  readonly limit: number;
  readonly language: string;
  /** The facets to show, in this order. */
  readonly facets: readonly FacetName[];
  /** What the page brings itself, apart from what it pins on top. */
  readonly own: readonly OwnResource[];
}

/** What a panel shows. */
export interface PanelAnswer {
  readonly result: QueryResult;
  readonly facets: readonly FacetView[];
  /** Gives the facets, where they are still to come: there will be some. */
  readonly later?: (() => readonly FacetView[]) | undefined;
  /** Those of the page itself that match. */
  readonly own: readonly OwnResource[];
  /** Matches, the page's own among them. */
  readonly total: number;
  /** How many of them stand on this page. */
  readonly shown: number;
  /** Resources in the scope, whatever is chosen. */
  readonly scopeTotal: number;
}

// A scope is made anew for each catalogue and language, so that it can stand for them.
const wholes = new WeakMap<ResourceFilter, Pick<QueryResult, 'total' | 'facets'> & { made: Arrangements }>();

/**
 * Asks the catalogue for what is chosen now, and once for the scope as a whole, which fixes the rows.
 *
 * @param listFirst Leaves the facets for later, where there are certain to be some, beside a list that is longer than
 * a window: names in the reader's language and their order take as long as the list itself.
 */
export function answerPanel(
  catalogue: Catalogue,
  query: PanelQuery,
  vocabulary: Vocabulary,
  compare: (a: string, b: string) => number,
  listFirst = false,
): PanelAnswer {
  const { scope, chosen, text, sort, limit, language } = query;
  const result = queryCatalogue(catalogue, { ...filterOf(query), text, sort, limit, language });
  const isWhole = !text && chosenPairs(chosen).length === 0;
  let known = wholes.get(scope);
  if (!known) {
    const whole = isWhole ? result : queryCatalogue(catalogue, { within: scope, limit: 0 });
    wholes.set(scope, (known = { total: whole.total, facets: whole.facets, made: new Map() }));
  }
  const { total: scopeTotal, facets: whole, made } = known;
  const arrange = (): readonly FacetView[] =>
    query.facets.flatMap(
      (name) => facetView(name, result.facets[name], whole[name], scopeTotal, vocabulary, compare, made) ?? [],
    );
  const own = query.own.filter((each) => matchesOwn(each, text, chosen));
  const [total, shown] = [result.total + own.length, result.resources.length + own.length];
  const later = listFirst && isWhole && shown > 5 && query.facets.some((name) => tells(name, result));
  return { result, facets: later ? [] : arrange(), later: later ? arrange : undefined, own, total, shown, scopeTotal };
}

/** Whether a facet is certain to be shown: two values that tell resources apart, and none that might say the same. */
function tells(name: FacetName, { facets, total }: QueryResult): boolean {
  if (name === 'languages' || name === 'countries') return false;
  return facets[name].filter(({ count }) => count > 0 && count < total).length > 1;
}

/** What is asked, apart from the words typed. */
export function filterOf({ chosen, scope, match }: Pick<PanelQuery, 'chosen' | 'scope' | 'match'>): ResourceQuery {
  return { ...chosen, match: Object.fromEntries(Object.keys(chosen).map((facet) => [facet, match])), within: scope };
}
