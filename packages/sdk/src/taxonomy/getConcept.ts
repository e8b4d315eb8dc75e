import type { Concept } from '@safeguarding/data';
import type { AnyCatalogue, SchemeName } from '../model.js';

/**
 * The concept of a scheme by id, or `undefined`.
 *
 * @example
 * ```ts
 * getConcept(catalogue, 'topic', 'grooming')?.broader; // → ['online-csea']
 * getConcept(catalogue, 'audience', 'grooming'); // → undefined
 * ```
 */
export function getConcept(catalogue: AnyCatalogue, scheme: SchemeName, id: string): Concept | undefined {
  return catalogue.concepts.get(scheme)?.get(id);
}
