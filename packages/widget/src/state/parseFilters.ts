import { facetNames, type FacetName } from '@safeguarding/sdk';
import type { Chosen } from './Selection.js';
import { splitList } from './splitList.js';
import { unknownWord } from './unknownWord.js';

/**
 * Reads the attribute `filters`: what is ticked at the start.
 *
 * @example parseFilters('topics=grooming,bullying&audiences=parents-carers', console.warn)
 */
export function parseFilters(value: string | null | undefined, warn: (message: string) => void): Chosen {
  const chosen: { [F in FacetName]?: readonly string[] } = {};
  for (const [name, ids] of new URLSearchParams(value ?? '')) {
    const facet = facetNames.find((each) => each === name.trim());
    if (facet) chosen[facet] = [...new Set([...(chosen[facet] ?? []), ...splitList(ids)])];
    else warn(unknownWord('filters', name, facetNames));
  }
  return chosen;
}
