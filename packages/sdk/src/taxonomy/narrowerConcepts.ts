import type { Concept } from '@safeguarding/data';
import type { Catalogue, SchemeName } from '../catalogue/Catalogue.js';
import { byCode } from '../columns/byCode.js';

/**
 * The concepts one step narrower, by id. Source: skos:narrower, the inverse of skos:broader.
 *
 * @example
 * ```ts
 * narrowerConcepts(catalogue, 'topic', 'online-csea').some(({ id }) => id === 'grooming'); // → true
 * ```
 */
export function narrowerConcepts(catalogue: Catalogue, scheme: SchemeName, id: string): readonly Concept[] {
  const concepts = [...(catalogue.concepts.get(scheme)?.values() ?? [])];
  return concepts.filter((concept) => concept.broader?.includes(id)).sort((a, b) => byCode(a.id, b.id));
}
