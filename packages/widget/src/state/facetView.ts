import type { FacetCount, FacetName, QueryResult, ResourceFilter } from '@safeguarding/sdk';
import type { LocalizedText } from './pickLocalized.js';
import { hasTags, type Vocabulary } from './vocabulary.js';

/** One value of a facet, ready to be shown. */
export interface ValueViewModel {
  readonly id: string;
  readonly label: LocalizedText;
  readonly count: number;
  readonly selected: boolean;
  /** Steps below the topmost value that is shown; at most 3. */
  readonly depth: number;
  /** Whether it is among the first few that a long facet shows. */
  readonly prominent: boolean;
}

/** One facet, ready to be shown: only values that tell resources apart, in an order that never changes in use. */
export interface FacetViewModel {
  readonly name: FacetName;
  readonly values: readonly ValueViewModel[];
}

/** How many values a facet shows before "Show all". */
const PROMINENT_VALUES = 8;

/** What stays the same for as long as a scope does: its counts, which fix the rows of facets, and their layout. */
export interface ScopeCounts {
  readonly scope: ResourceFilter;
  readonly total: number;
  readonly facets: QueryResult['facets'];
  readonly layouts: Map<string, readonly Row[]>;
}

/** What the rows of facets are named and ordered by. */
export interface FacetLanguage {
  readonly vocabulary: Omit<Vocabulary, 'lookup'>;
  readonly compare: (a: string, b: string) => number;
}

type Row = Omit<ValueViewModel, 'count' | 'selected'>;

/**
 * Lays a facet out. Returns undefined when it has fewer than two values worth ticking.
 *
 * @param now Counts of the current query.
 * @param scope Counts of the whole scope: they decide what is shown, so that ticking never moves a row. What is laid out
 * is kept there for the next query of the same scope.
 */
export function layoutFacet(
  name: FacetName,
  now: readonly FacetCount[],
  scope: Pick<ScopeCounts, 'total' | 'layouts'> & {
    readonly facets: { readonly [F in FacetName]?: readonly FacetCount[] };
  },
  { vocabulary, compare }: FacetLanguage,
): FacetViewModel | undefined {
  const always = scope.facets[name] ?? [];
  const current = new Map(now.map((value) => [value.id, value]));
  const ticked = now.filter(({ selected }) => selected).map(({ id }) => id);
  const laidOut = (ids: readonly string[]): readonly Row[] => {
    const key = [name, ...ids].join();
    let rows = scope.layouts.get(key);
    if (!rows) scope.layouts.set(key, (rows = layOut(name, new Set(ids), always, scope.total, vocabulary, compare)));
    return rows;
  };
  let rows = laidOut([]);
  // A value that would not be shown is, once it is ticked: by the page, or by a link.
  if (ticked.some((id) => !rows.some((row) => row.id === id))) rows = laidOut(ticked);
  if (rows.length < 2 && !rows.some(({ id }) => ticked.includes(id))) return undefined;
  const values = rows.map((row) => {
    const { count = 0, selected = false } = current.get(row.id) ?? {};
    return { ...row, count, selected };
  });
  return { name, values };
}

function layOut(
  name: FacetName,
  ticked: ReadonlySet<string>,
  always: readonly FacetCount[],
  scopeTotal: number,
  vocabulary: FacetLanguage['vocabulary'],
  compare: (a: string, b: string) => number,
): readonly Row[] {
  const scope = new Map(always.map(({ id, count }) => [id, count]));
  const telling = always.filter(({ id, count }) => ticked.has(id) || (count > 0 && count < scopeTotal));
  // `zh` beside `zh-Hans`, `GB` beside `GB-ENG`: one of two rows that find the same is enough, the exact one.
  const repeated = new Set<string>();
  if (hasTags(name))
    for (const { id, count } of telling)
      for (const broader of vocabulary.broader(name, id)) if (scope.get(broader) === count) repeated.add(broader);
  const useful = telling.map(({ id }) => id).filter((id) => ticked.has(id) || !repeated.has(id));
  const ranked = [...useful].sort((a, b) => scope.get(b)! - scope.get(a)!);
  const prominent = new Set(ranked.slice(0, PROMINENT_VALUES));
  return inTreeOrder(name, useful, vocabulary, compare).map((row) => ({ ...row, prominent: prominent.has(row.id) }));
}

/** Each value below the first of its broader ones that is shown; siblings by their label. */
function inTreeOrder(
  name: FacetName,
  ids: readonly string[],
  vocabulary: FacetLanguage['vocabulary'],
  compare: (a: string, b: string) => number,
): readonly Omit<Row, 'prominent'>[] {
  const shown = new Set(ids);
  const below = new Map<string | undefined, string[]>();
  for (const id of ids) {
    const parent = nearestShown(name, id, shown, vocabulary);
    below.set(parent, [...(below.get(parent) ?? []), id]);
  }
  const labels = new Map(ids.map((id) => [id, vocabulary.label(name, id)]));
  const rows: Omit<Row, 'prominent'>[] = [];
  const visit = (parent: string | undefined, depth: number): void => {
    // "Worldwide" is not a country: it comes first.
    const rank = (id: string) => (id === 'global' ? 0 : 1);
    const children = [...(below.get(parent) ?? [])].sort(
      (a, b) => rank(a) - rank(b) || compare(labels.get(a)!.text, labels.get(b)!.text),
    );
    for (const id of children) {
      rows.push({ id, label: labels.get(id)!, depth: Math.min(depth, 3) });
      below.delete(parent); // A circle in the data ends here.
      visit(id, depth + 1);
    }
  };
  visit(undefined, 0);
  return rows;
}

function nearestShown(
  name: FacetName,
  id: string,
  shown: ReadonlySet<string>,
  vocabulary: FacetLanguage['vocabulary'],
): string | undefined {
  const seen = new Set([id]);
  for (const each of seen) {
    for (const broader of vocabulary.broader(name, each)) {
      if (shown.has(broader) && broader !== id) return broader;
      seen.add(broader);
    }
  }
  return undefined;
}
