import type { Concept } from '@safeguarding/data';
import type { AnyCatalogue, SchemeName } from '../model.js';
import { compareCodeUnits } from '../text/compareCodeUnits.js';

/**
 * The concepts one step narrower, by id. Source: skos:narrower, the inverse of skos:broader.
 *
 * @example
 * ```ts
 * narrowerConcepts(catalogue, 'topic', 'online-csea').some(({ id }) => id === 'grooming'); // → true
 * ```
 */
export function narrowerConcepts(catalogue: AnyCatalogue, scheme: SchemeName, id: string): readonly Concept[] {
  const concepts = [...(catalogue.concepts.get(scheme)?.values() ?? [])];
  return concepts.filter((concept) => concept.broader?.includes(id)).sort((a, b) => compareCodeUnits(a.id, b.id));
}
