import type { Resource } from '@safeguarding/data';
import type {
  FacetName,
  MatchExplanation,
  QueryResult,
  ResourceFilter,
  ResourceQuery,
  SortOrder,
} from '@safeguarding/sdk';
import { safeUrl } from '../safety/safeUrl.js';
import { chosenPairs, toggleValue, type Chosen } from './chosen.js';
import { layoutFacet, type FacetLanguage, type FacetViewModel, type ScopeCounts } from './facetView.js';
import { when, whenAll, type MaybeLater } from './later.js';
import { isCountry } from './lookup.js';
import { matchesLocal, type CheckedLocalResource } from './localResources.js';
import { hasTags } from './vocabulary.js';

/** Asks one question; see `queryCatalogue`. */
export type Ask = (query: ResourceQuery) => MaybeLater<QueryResult>;

/** Tells what of some resources answers a text; see `explainMatches`. */
export type Explain = (
  text: string,
  ids: readonly string[],
  from: { readonly language: string; readonly within: ResourceFilter; readonly countries?: readonly string[] },
) => MaybeLater<readonly MatchExplanation[]>;

/** What a panel asks. */
export interface PanelQuery {
  /** What the page's author fixed; a visitor cannot look outside it. */
  readonly scope: ResourceFilter;
  readonly match: 'any' | 'all';
  readonly chosen: Chosen;
  readonly text: string;
  /** Whether words that nothing has are to stay as typed. */
  readonly exact: boolean;
  readonly sort: SortOrder;
  readonly limit: number;
  readonly language: string;
  /** The facets to show, in this order. */
  readonly facets: readonly FacetName[];
  /** What the page brings itself, apart from what it pins on top. */
  readonly local: readonly CheckedLocalResource[];
}

/** Whether two queries ask the same. */
export function isSameQuery(a: PanelQuery, b: PanelQuery): boolean {
  return (Object.keys(a) as (keyof PanelQuery)[]).every((name) => a[name] === b[name]);
}

/** One filter to take away when nothing matches, and how many resources that would show. */
export interface QueryRelaxation {
  /** Undefined for the words typed. */
  readonly facet: FacetName | undefined;
  readonly id: string;
  readonly total: number;
}

/** What a panel shows. */
export interface PanelResult {
  /** The resources of the catalogue that are shown. */
  readonly page: QueryResult;
  readonly facets: readonly FacetViewModel[];
  /** Gives the facets, where they are still to come: there will be some. */
  readonly deferredFacets: (() => readonly FacetViewModel[]) | undefined;
  /** Those of the page itself that match. */
  readonly local: readonly CheckedLocalResource[];
  /** Matches, the page's own among them. */
  readonly total: number;
  /** How many of them are on this page. */
  readonly shown: number;
  /** What of each of them answers the words typed; undefined without words, and where they may be private. */
  readonly explained: ReadonlyMap<string, MatchExplanation> | undefined;
  /** Resources in the scope, whatever is chosen. */
  readonly scopeTotal: number;
  /** The countries of the scope, where no resource of it is made for any of them: what is shown applies everywhere. */
  readonly unserved: readonly string[];
  /** Where nothing matches, and more than one thing is asked: what finds something once it is taken away, the most fruitful first. */
  readonly relaxations: readonly QueryRelaxation[];
}

/**
 * Asks for what is chosen now, and once for the scope as a whole.
 *
 * @param known What is known of the scope from the last query; asked for where it is of another one.
 * @param deferFacets Leaves the facets for later, where there are certain to be some, beside a list that is longer than
 * a window: names in the reader's language and their order take as long as the list itself.
 */
export function runPanelQuery(
  { ask, explain }: { readonly ask: Ask; readonly explain?: Explain | undefined },
  query: PanelQuery,
  language: FacetLanguage,
  known: ScopeCounts | undefined,
  deferFacets = false,
): MaybeLater<{ readonly results: PanelResult; readonly scopeCounts: ScopeCounts }> {
  const { scope, text, exact, sort, limit, chosen } = query;
  const isWhole = !text && chosenPairs(chosen).length === 0;
  const asked = ask({ ...filterOf(query), text, ...(exact && { exact }), sort, limit, language: query.language });
  const counted = known?.scope === scope ? known : isWhole ? asked : ask({ within: scope, limit: 0 });
  return when(asked, (answer) =>
    when(counted, (whole) => {
      const page = { ...answer, resources: onlineFirst(answer.resources) };
      const scopeCounts: ScopeCounts =
        'layouts' in whole ? whole : { scope, total: whole.total, facets: whole.facets, layouts: new Map() };
      const local = query.local.filter((each) => matchesLocal(each, text, chosen));
      const total = page.total + local.length;
      const shown = page.resources.length + local.length;
      const layout = (): readonly FacetViewModel[] =>
        query.facets.flatMap((name) => layoutFacet(name, page.facets[name], scopeCounts, language) ?? []);
      const isDeferred = deferFacets && isWhole && shown > 5 && query.facets.some((name) => isTelling(name, page));
      const told =
        text && !page.private
          ? explain?.(
              text,
              page.resources.map(({ id }) => id),
              { language: query.language, within: scope, countries: chosen.countries ?? [] },
            )
          : undefined;
      return when(total === 0 ? relaxationsOf(ask, query) : [], (relaxations) =>
        when(told, (explained) => ({
          scopeCounts,
          results: {
            explained: explained && new Map(explained.map((each) => [each.id, each])),
            page,
            facets: isDeferred ? [] : layout(),
            deferredFacets: isDeferred ? layout : undefined,
            local,
            total,
            shown,
            scopeTotal: scopeCounts.total,
            unserved: unservedOf(scopeCounts),
            relaxations,
          },
        })),
      );
    }),
  );
}

/** The countries of a scope, where none of them is named by a resource; an engine may not count. */
function unservedOf({ scope, facets, total }: ScopeCounts): readonly string[] {
  const places = scope.countries ?? [];
  const counts = facets.countries ?? [];
  if (total === 0 || counts.length === 0) return [];
  return counts.some(({ id, count }) => count > 0 && places.includes(id)) ? [] : places.filter(isCountry);
}

/** Whether anything of a resource can be opened. */
export function isOnline({ editions }: Partial<Pick<Resource, 'editions'>>): boolean {
  return editions?.some(({ url }) => safeUrl(url)) ?? false;
}

/** Those that can be opened first: a list that begins with what nobody can read disappoints. */
function onlineFirst(resources: readonly Resource[]): readonly Resource[] {
  return [...resources.filter(isOnline), ...resources.filter((resource) => !isOnline(resource))];
}

/** Whether a facet is certain to be shown: two values that tell resources apart, and none that might say the same. */
function isTelling(name: FacetName, { facets, total }: QueryResult): boolean {
  if (hasTags(name)) return false;
  return facets[name].filter(({ count }) => count > 0 && count < total).length > 1;
}

/** What is asked, apart from the words typed. */
function filterOf({ chosen, scope, match }: Pick<PanelQuery, 'chosen' | 'scope' | 'match'>): ResourceQuery {
  return { ...chosen, match: Object.fromEntries(Object.keys(chosen).map((facet) => [facet, match])), within: scope };
}

function relaxationsOf(ask: Ask, query: PanelQuery): MaybeLater<readonly QueryRelaxation[]> {
  const { chosen, text } = query;
  const pairs = chosenPairs(chosen);
  if (pairs.length + Number(text !== '') < 2) return []; // To take away the only one is to clear all.
  const without = (facet: FacetName | undefined, id: string): MaybeLater<QueryRelaxation> => {
    const fewer = facet ? { chosen: toggleValue(chosen, facet, id), text } : { chosen, text: '' };
    const asked = ask({ ...filterOf({ ...query, ...fewer }), text: fewer.text, limit: 0 });
    return when(asked, ({ total }) => ({ facet, id, total }));
  };
  const found = pairs.map(([facet, id]) => without(facet, id));
  if (text) found.push(without(undefined, text));
  return whenAll(found, (all) => all.filter((each) => each.total > 0).sort((a, b) => b.total - a.total));
}
