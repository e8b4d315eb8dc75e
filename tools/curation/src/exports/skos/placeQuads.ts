import { DataFactory as rdf, type Quad } from 'n3';
import type { Dataset } from '../../build/buildDataset.js';
import { byCodePoint } from '../../json/byCodePoint.js';
import type { Identifiers } from '../Identifiers.js';
import { term } from './vocabulary.js';

/** The members of the regions. They carry their ISO 3166 code and no name: names of places are those of Unicode CLDR. */
export function placeQuads({ concepts }: Dataset, names: Identifiers): Quad[] {
  const codes = [...new Set(concepts.flatMap(({ members }) => members ?? []))].sort(byCodePoint);
  return codes.flatMap((code) => {
    const subject = rdf.namedNode(names.place(code));
    return [
      rdf.quad(subject, term('rdf', 'type'), term('dcterms', 'Location')),
      rdf.quad(subject, term('dcterms', 'identifier'), rdf.literal(code)),
    ];
  });
}
