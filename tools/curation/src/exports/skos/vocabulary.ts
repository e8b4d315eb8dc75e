import { DataFactory, type NamedNode } from 'n3';

/** The vocabularies of the export, by the prefix that they are written with. */
export const namespaces = {
  dcterms: 'http://purl.org/dc/terms/',
  owl: 'http://www.w3.org/2002/07/owl#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

/** A term of a vocabulary: `term('skos', 'broader')`. */
export function term(prefix: keyof typeof namespaces, name: string): NamedNode {
  return DataFactory.namedNode(namespaces[prefix] + name);
}
