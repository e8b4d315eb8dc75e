import type { Concept } from '@safeguarding/data';
import type { Catalogue, SchemeName } from '../catalogue/Catalogue.js';
import { getConcept } from './getConcept.js';
import { isConcept } from './isConcept.js';

/** The concepts one step broader, in the order of the record. Source: skos:broader. */
export function broaderConcepts(catalogue: Catalogue, scheme: SchemeName, id: string): readonly Concept[] {
  const { broader = [] } = getConcept(catalogue, scheme, id) ?? {};
  return broader.map((each) => getConcept(catalogue, scheme, each)).filter(isConcept);
}
