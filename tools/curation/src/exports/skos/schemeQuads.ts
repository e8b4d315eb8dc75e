import { DataFactory as rdf, type Quad } from 'n3';
import type { Dataset } from '../../build/buildDataset.js';
import type { Identifiers } from '../Identifiers.js';
import { schemeTitles } from '../schemeTitles.js';
import { term } from './vocabulary.js';

/** A concept scheme, with the concepts that nothing is broader than. */
export function schemeQuads(scheme: string, { version, released, concepts }: Dataset, names: Identifiers): Quad[] {
  const subject = rdf.namedNode(names.scheme(scheme));
  const top = concepts.filter((concept) => concept.scheme === scheme && concept.broader.length === 0);
  return [
    rdf.quad(subject, term('rdf', 'type'), term('skos', 'ConceptScheme')),
    rdf.quad(subject, term('dcterms', 'title'), rdf.literal(schemeTitles[scheme] ?? scheme, 'en')),
    rdf.quad(subject, term('dcterms', 'issued'), rdf.literal(released, term('xsd', 'date'))),
    rdf.quad(subject, term('dcterms', 'license'), rdf.namedNode('https://creativecommons.org/publicdomain/zero/1.0/')),
    rdf.quad(subject, term('owl', 'versionInfo'), rdf.literal(version)),
    ...top.map(({ id }) => rdf.quad(subject, term('skos', 'hasTopConcept'), rdf.namedNode(names.concept(scheme, id)))),
  ];
}
