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
import type { Chosen } from './Selection.js';
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
const wholes = new WeakMap<ResourceFilter, { readonly whole: QueryResult; readonly made: Arrangements }>();

/** Asks the catalogue for what is chosen now, and once for the scope as a whole, which fixes the rows. */
export function answerPanel(
  catalogue: Catalogue,
  query: PanelQuery,
  vocabulary: Vocabulary,
  compare: (a: string, b: string) => number,
): PanelAnswer {
  const { scope, text, sort, limit, language } = query;
  let known = wholes.get(scope);
  if (!known)
    wholes.set(scope, (known = { whole: queryCatalogue(catalogue, { within: scope, limit: 0 }), made: new Map() }));
  const { whole, made } = known;
  const result = queryCatalogue(catalogue, { ...filterOf(query), text, sort, limit, language });
  const facets = query.facets.flatMap(
    (name) => facetView(name, result.facets[name], whole.facets[name], whole.total, vocabulary, compare, made) ?? [],
  );
  const own = query.own.filter((each) => matchesOwn(each, text, query.chosen));
  const [total, shown] = [result.total + own.length, result.resources.length + own.length];
  return { result, facets, own, total, shown, scopeTotal: whole.total };
}

/** What is asked, apart from the words typed. */
export function filterOf({ chosen, scope, match }: Pick<PanelQuery, 'chosen' | 'scope' | 'match'>): ResourceQuery {
  return { ...chosen, match: Object.fromEntries(Object.keys(chosen).map((facet) => [facet, match])), within: scope };
}
