import type { FacetCount, FacetName } from '@safeguarding/sdk';
import type { Text } from './pickText.js';
import type { Vocabulary } from './Vocabulary.js';

/** One value of a facet, ready to be shown. */
export interface ValueView {
  readonly id: string;
  readonly label: Text;
  readonly count: number;
  readonly selected: boolean;
  /** Steps below the topmost value that is shown; at most 3. */
  readonly depth: number;
  /** Whether it is among the first few that a long facet shows. */
  readonly prominent: boolean;
}

/** One facet, ready to be shown: only values that tell resources apart, in an order that never changes in use. */
export interface FacetView {
  readonly name: FacetName;
  readonly values: readonly ValueView[];
}

/** How many values a facet shows before "Show all". */
export const prominentValues = 8;

/** What is shown of facets, which stays the same while their scope does. */
export type Arrangements = Map<string, readonly Row[]>;

type Row = Omit<ValueView, 'count' | 'selected'>;

/**
 * Arranges a facet. Returns undefined when it has fewer than two values worth ticking.
 *
 * @param now Counts of the current query.
 * @param always Counts of the whole scope: they decide what is shown, so that ticking never moves a row.
 * @param scopeTotal Resources in the whole scope: a value that all of them carry tells nothing.
 * @param made Keeps what is arranged for the next query of the same scope, in the same language.
 */
export function facetView(
  name: FacetName,
  now: readonly FacetCount[],
  always: readonly FacetCount[],
  scopeTotal: number,
  vocabulary: Vocabulary,
  compare: (a: string, b: string) => number,
  made: Arrangements = new Map(),
): FacetView | undefined {
  const current = new Map(now.map((value) => [value.id, value]));
  const ticked = now.filter(({ selected }) => selected).map(({ id }) => id);
  const arranged = (ids: readonly string[]): readonly Row[] => {
    const key = [name, ...ids].join();
    let rows = made.get(key);
    if (!rows) made.set(key, (rows = arrange(name, new Set(ids), always, scopeTotal, vocabulary, compare)));
    return rows;
  };
  let rows = arranged([]);
  // A value that would not be shown is, once it is ticked: by the page, or by a link.
  if (ticked.some((id) => !rows.some((row) => row.id === id))) rows = arranged(ticked);
  if (rows.length < 2 && !rows.some(({ id }) => ticked.includes(id))) return undefined;
  const values = rows.map((row) => {
    const { count = 0, selected = false } = current.get(row.id) ?? {};
    return { ...row, count, selected };
  });
  return { name, values };
}

function arrange(
  name: FacetName,
  ticked: ReadonlySet<string>,
  always: readonly FacetCount[],
  scopeTotal: number,
  vocabulary: Vocabulary,
  compare: (a: string, b: string) => number,
): readonly Row[] {
  const scope = new Map(always.map(({ id, count }) => [id, count]));
  const telling = always.filter(({ id, count }) => ticked.has(id) || (count > 0 && count < scopeTotal));
  // `zh` beside `zh-Hans`, `GB` beside `GB-ENG`: one of two rows that find the same is enough, the exact one.
  const repeated = new Set<string>();
  if (name === 'languages' || name === 'countries')
    for (const { id, count } of telling)
      for (const broader of vocabulary.broader(name, id)) if (scope.get(broader) === count) repeated.add(broader);
  const useful = telling.map(({ id }) => id).filter((id) => ticked.has(id) || !repeated.has(id));
  const ranked = [...useful].sort((a, b) => scope.get(b)! - scope.get(a)!);
  const prominent = new Set(ranked.slice(0, prominentValues));
  return inTreeOrder(name, useful, vocabulary, compare).map((row) => ({ ...row, prominent: prominent.has(row.id) }));
}

/** Each value below the first of its broader ones that is shown; siblings by their label. */
function inTreeOrder(
  name: FacetName,
  ids: readonly string[],
  vocabulary: Vocabulary,
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
    // "Worldwide" is no country: it stands before them all.
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
  vocabulary: Vocabulary,
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
