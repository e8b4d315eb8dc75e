import { closestMatch, facetNames, type FacetName } from '@safeguarding/sdk';
import { readValues, singulars } from './scope.js';
import type { Vocabulary } from './vocabulary.js';
import { didYouMean, meant, tell, textOf, unknownIdWarning, unquoted, type Warn } from './words.js';

/** The values that a visitor has ticked, by facet. A facet without any is absent. */
export type Chosen = { readonly [F in FacetName]?: readonly string[] };

/** Ticks a value, or takes its tick away. */
export function toggleValue(chosen: Chosen, facet: FacetName, id: string): Chosen {
  const before = chosen[facet] ?? [];
  const after = before.includes(id) ? before.filter((each) => each !== id) : [...before, id];
  const { [facet]: _, ...others } = chosen;
  // Written in place: chips must not change their order.
  return after.length > 0 ? { ...chosen, [facet]: after } : others;
}

/** Every ticked value with its facet, in the order of the facets. */
export function chosenPairs(chosen: Chosen): readonly (readonly [FacetName, string])[] {
  return (Object.keys(chosen) as FacetName[]).flatMap((facet) =>
    (chosen[facet] ?? []).map((id) => [facet, id] as const),
  );
}

/**
 * Reads the attribute `filters`: what is ticked at the start, by ids or in words.
 *
 * @example parseFilters('topics=grooming,bullying&audiences=parents-carers', vocabulary, console.warn)
 */
export function parseFilters(value: unknown, vocabulary: Pick<Vocabulary, 'lookup'>, warn: Warn): Chosen {
  const chosen: { [F in FacetName]?: readonly string[] } = {};
  for (const [name, words] of new URLSearchParams(unquoted(textOf(value)))) {
    const asked = unquoted(name).toLowerCase();
    const facet =
      facetNames.find((each) => each === asked) ?? singulars[asked] ?? (meant(asked, facetNames) as FacetName);
    if (facet !== asked)
      tell(warn, {
        name: 'filters',
        word: name,
        value: facet ?? closestMatch(asked, facetNames),
        counts: Boolean(facet),
      });
    const known = facet ? readValues(`filters: ${facet}`, words, vocabulary.lookup(facet), warn)?.known : undefined;
    if (known && known.length > 0) chosen[facet] = [...new Set([...(chosen[facet] ?? []), ...known])];
  }
  return chosen;
}

/** What is wrong with choices that a page passes, as a sentence that names the key; nothing where all is well. */
export function findInvalidFacet(chosen: unknown): string | undefined {
  if (typeof chosen !== 'object' || chosen === null) return 'the filters must be an object.';
  for (const [name, ids] of Object.entries(chosen) as [string, unknown][]) {
    if (!facetNames.some((facet) => facet === name)) return `"${name}" is no facet.${didYouMean(name, facetNames)}`;
    const isList = Array.isArray(ids) && ids.every((id) => typeof id === 'string');
    if (ids !== undefined && !isList) return `"${name}" must be a list of ids.`;
  }
  return undefined;
}

/**
 * Leaves the ids that the catalogue knows, and warns of the others.
 *
 * @param before What is ticked until now: it stays in a facet with none left, so that no mistake shows more than before.
 */
export function dropUnknownIds(
  chosen: Chosen,
  vocabulary: Pick<Vocabulary, 'ids'>,
  warn: Warn,
  before: Chosen = {},
): Chosen {
  const kept: { [F in FacetName]?: readonly string[] } = {};
  for (const facet of Object.keys(chosen) as FacetName[]) {
    const ids = vocabulary.ids(facet);
    const known = new Map([...(ids ?? [])].map((id) => [id.toLowerCase(), id]));
    const left = (chosen[facet] ?? []).flatMap((word) => {
      const id = ids ? known.get(word.toLowerCase()) : word;
      if (!id) warn(unknownIdWarning(facet, word, known.values()));
      return id ?? [];
    });
    const ticked = left.length > 0 || chosen[facet]?.length === 0 ? left : (before[facet] ?? []);
    if (ticked.length > 0) kept[facet] = ticked;
  }
  return kept;
}
