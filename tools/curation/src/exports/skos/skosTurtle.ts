import { Writer } from 'n3';
import type { Dataset } from '../../build/buildDataset.js';
import { identifiersBelow } from '../identifiersBelow.js';
import { conceptQuads } from './conceptQuads.js';
import { placeQuads } from './placeQuads.js';
import { schemeQuads } from './schemeQuads.js';
import { namespaces } from './vocabulary.js';

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
