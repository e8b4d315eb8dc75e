import { allDocuments, type Bitset, countDocuments, subtract } from '../columns/bitset.js';
import { type Columns, columnsOf } from '../columns/columnsOf.js';
import type { AnyCatalogue, FacetDefinition } from '../model.js';
import { type LocalText, pickText } from '../taxonomy/labels.js';
import { countryName, displayLanguage, languageName } from '../taxonomy/names.js';
import { intersectChoices } from './filterSets.js';
import type { AnyQuery, FacetCount } from './query.js';

/**
 * How many documents carry each value: those that were found and, for the values of a facet with a choice, those that
 * all other facets let through, so that a choice does not empty the other counts of its own facet.
 *
 * @param wanted Numbers of the facets that are counted.
 */
export function countValues(
  columns: Columns,
  found: Bitset,
  common: Bitset,
  choices: readonly (Bitset | undefined)[],
  wanted: readonly number[],
): Uint32Array {
  const counts = countWanted(columns, found, wanted);
  for (const f of wanted)
    if (choices[f]) countCarried(columns, intersectChoices(common, choices, choices[f]), f, f + 1, counts);
  return counts;
}

/** How many documents of a set carry each value of some facets: all in one pass, or these one by one. */
export function countWanted(columns: Columns, bits: Bitset, wanted: readonly number[]): Uint32Array {
  if (wanted.length === columns.facets.length) return countCarried(columns, bits);
  const counts = new Uint32Array(columns.totals.length);
  for (const f of wanted) countCarried(columns, bits, f, f + 1, counts);
  return counts;
}

/**
 * How many documents of a set carry each value of the facets from one up to, not including, another. Where most
 * documents are in the set, the fewer outside are taken from the totals.
 */
function countCarried(
  { carried, starts, totals, facetStarts, documents, facets }: Columns,
  bits: Bitset,
  from = 0,
  to = facets.length,
  counts: Uint32Array = new Uint32Array(totals.length),
): Uint32Array {
  let counted = bits;
  let step = 1;
  counts.fill(0, facetStarts[from], facetStarts[to]);
  if (countDocuments(bits) * 2 > documents.length) {
    counted = allDocuments(documents.length);
    subtract(counted, bits);
    step = -1;
    counts.set(totals.subarray(facetStarts[from], facetStarts[to]), facetStarts[from]);
  }
  for (let w = 0; w < counted.length; w++) {
    for (let word = counted[w]!; word !== 0; word &= word - 1) {
      const row = ((w << 5) + 31 - Math.clz32(word & -word)) * facets.length;
      for (let i = starts[row + from]!, end = starts[row + to]!; i < end; i++) counts[carried[i]!]! += step;
    }
  }
  return counts;
}

/**
 * The counts of a query as lists, by facet.
 *
 * @param wanted Numbers of the facets that are counted.
 * @param counts Of all values of those.
 * @param inScope How many documents of the query's scope carry each value, if it has a scope.
 */
export function facetLists(
  catalogue: AnyCatalogue,
  query: AnyQuery,
  wanted: readonly number[],
  counts: Uint32Array,
  inScope: Uint32Array | undefined,
): Readonly<Record<string, readonly FacetCount[]>> {
  const { facets, facetStarts, values } = columnsOf(catalogue);
  const lists: Record<string, FacetCount[]> = {};
  for (const { name } of facets) lists[name] = [];
  const nameOf = query.facetLabels ? namesIn(catalogue, query.language ?? 'en') : () => undefined;
  for (const f of wanted) {
    const facet = facets[f]!;
    const chosen = new Set(query[facet.name]);
    for (let value = facetStarts[f]!; value < facetStarts[f + 1]!; value++) {
      // A value that nothing in the scope carries is no choice there at all.
      if (inScope?.[value] === 0) continue;
      const id = values[value]!;
      const label = nameOf(facet, id);
      const count: FacetCount = { id, count: counts[value]!, selected: chosen.has(id) };
      lists[facet.name]!.push(label ? { ...count, label } : count);
    }
  }
  return lists;
}

/** A function that gives the name of a value in a language, if it has one. */
function namesIn({ concepts, publishers }: AnyCatalogue, language: string) {
  const spoken = displayLanguage(language);
  return ({ scheme, codes }: FacetDefinition, id: string): LocalText | undefined => {
    if (codes === 'place' || codes === 'language') {
      const text = codes === 'place' ? countryName(id, spoken) : languageName(id, spoken);
      return text === undefined ? undefined : { text, language: spoken };
    }
    const texts = codes ? publishers.get(id)?.name : scheme && concepts.get(scheme)?.get(id)?.prefLabel;
    return texts && pickText(texts, language);
  };
}
