import type { Concept } from '@safeguarding/data';
import type { AnyCatalogue, SchemeName } from '../model.js';
import { getConcept } from './getConcept.js';
import { isConcept } from './isConcept.js';
import { withBroader } from './withBroader.js';

/**
 * All broader concepts, nearest first, each once; none for an id that the scheme does not hold. Source:
 * skos:broaderTransitive.
 *
 * @example
 * ```ts
 * ancestorsOf(catalogue, 'topic', 'grooming').map(({ id }) => id); // → ['online-csea', …]
 * ```
 */
export function ancestorsOf(catalogue: AnyCatalogue, scheme: SchemeName, id: string): readonly Concept[] {
  return withBroader(catalogue.concepts.get(scheme), [id])
    .slice(1)
    .map((each) => getConcept(catalogue, scheme, each))
    .filter(isConcept);
}
