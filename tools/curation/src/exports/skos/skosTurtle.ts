import { type Quad, DataFactory as rdf, Writer } from 'n3';
import type { Dataset } from '../../build/buildDataset.js';
import { compareCodeUnits } from '../../json/compareCodeUnits.js';
import { type Identifiers, identifiersBelow } from '../identifiersBelow.js';
import { schemeTitles } from '../schemeTitles.js';
import { conceptQuads } from './conceptQuads.js';
import { namespaces, term } from './vocabulary.js';

/**
 * The concept schemes as SKOS, in Turtle. Concepts have no notation; `dcterms:identifier` holds their id. The members of
 * a region are its `dcterms:spatial`: places that carry their ISO 3166 code.
 */
export function skosTurtle(dataset: Dataset, base: string): string {
  const names = identifiersBelow(base);
  const schemes = [...new Set(dataset.concepts.map(({ scheme }) => scheme))];
  const ofSchemes = schemes.map((scheme) => [scheme, `${names.scheme(scheme)}/`] as const);
  const prefixes: Record<string, string> = { ...namespaces, ...Object.fromEntries(ofSchemes), place: names.place('') };
  const writer = new Writer({ prefixes });
  // Written in this order, so that the same dataset gives the same bytes.
  for (const scheme of schemes) writer.addQuads(schemeQuads(scheme, dataset, names));
  for (const concept of dataset.concepts) writer.addQuads(conceptQuads(concept, dataset, names));
  writer.addQuads(placeQuads(dataset, names));
  return ended(writer);
}

function ended(writer: Writer): string {
  let text = '';
  // Without a stream the writer calls back at once.
  writer.end((error: Error | null, result: string) => {
    if (error !== null && error !== undefined) throw error;
    text = result;
  });
  return text;
}

/** The members of the regions. They carry their ISO 3166 code and no name: names of places are those of Unicode CLDR. */
function placeQuads({ concepts }: Dataset, names: Identifiers): Quad[] {
  const codes = [...new Set(concepts.flatMap(({ members }) => members ?? []))].sort(compareCodeUnits);
  return codes.flatMap((code) => {
    const subject = rdf.namedNode(names.place(code));
    return [
      rdf.quad(subject, term('rdf', 'type'), term('dcterms', 'Location')),
      rdf.quad(subject, term('dcterms', 'identifier'), rdf.literal(code)),
    ];
  });
}

/** A concept scheme, with the concepts that nothing is broader than. */
function schemeQuads(scheme: string, { version, released, concepts }: Dataset, names: Identifiers): Quad[] {
  const subject = rdf.namedNode(names.scheme(scheme));
  const top = concepts.filter((concept) => concept.scheme === scheme && concept.broader.length === 0);
  return [
    rdf.quad(subject, term('rdf', 'type'), term('skos', 'ConceptScheme')),
    rdf.quad(subject, term('dcterms', 'title'), rdf.literal(schemeTitles[scheme] ?? scheme, 'en')),
    // Some tools look for the name of a scheme here.
    rdf.quad(subject, term('rdfs', 'label'), rdf.literal(schemeTitles[scheme] ?? scheme, 'en')),
    rdf.quad(subject, term('dcterms', 'issued'), rdf.literal(released, term('xsd', 'date'))),
    rdf.quad(subject, term('dcterms', 'license'), rdf.namedNode('https://creativecommons.org/publicdomain/zero/1.0/')),
    rdf.quad(subject, term('owl', 'versionInfo'), rdf.literal(version)),
    ...top.map(({ id }) => rdf.quad(subject, term('skos', 'hasTopConcept'), rdf.namedNode(names.concept(scheme, id)))),
  ];
}
