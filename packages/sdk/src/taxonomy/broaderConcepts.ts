import type { Concept } from '@safeguarding/data';
import type { AnyCatalogue, SchemeName } from '../model.js';
import { getConcept } from './getConcept.js';
import { isConcept } from './isConcept.js';

/**
 * The concepts one step broader, in the order of the record; none for an id that the scheme does not hold. Source:
 * skos:broader.
 *
 * @example
 * ```ts
 * broaderConcepts(catalogue, 'topic', 'grooming').map(({ id }) => id); // → ['online-csea']
 * ```
 */
export function broaderConcepts(catalogue: AnyCatalogue, scheme: SchemeName, id: string): readonly Concept[] {
  const { broader = [] } = getConcept(catalogue, scheme, id) ?? {};
  return broader.map((each) => getConcept(catalogue, scheme, each)).filter(isConcept);
}
