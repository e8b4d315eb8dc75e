import type { Concept } from '@safeguarding/data';
import type { Catalogue, SchemeName } from '../catalogue/Catalogue.js';

/** The concept of a scheme by id, or `undefined`. */
export function getConcept(catalogue: Catalogue, scheme: SchemeName, id: string): Concept | undefined {
  return catalogue.concepts.get(scheme)?.get(id);
}
