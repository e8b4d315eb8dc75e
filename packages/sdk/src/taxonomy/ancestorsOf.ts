import type { Concept } from '@safeguarding/data';
import type { Catalogue, SchemeName } from '../catalogue/Catalogue.js';
import { ancestorIds } from './ancestorIds.js';
import { getConcept } from './getConcept.js';
import { isConcept } from './isConcept.js';

/** All broader concepts, nearest first, each once. Source: skos:broaderTransitive. */
export function ancestorsOf(catalogue: Catalogue, scheme: SchemeName, id: string): readonly Concept[] {
  return ancestorIds(catalogue.concepts.get(scheme), id)
    .map((each) => getConcept(catalogue, scheme, each))
    .filter(isConcept);
}
