import type { ConceptRecord } from '../../records/Records.js';
import type { Identifiers } from '../Identifiers.js';
import type { Node } from './Node.js';
import { oneOrMany } from './oneOrMany.js';
import { textsByLanguage } from './textsByLanguage.js';

/** A concept as a term of its scheme. An audience is one, and a group of people as well. */
export function conceptNode(concept: ConceptRecord, names: Identifiers): Node {
  const { scheme, id, prefLabel, definition } = concept;
  const isAudience = scheme === 'audience';
  return {
    '@id': names.concept(scheme, id),
    '@type': isAudience ? ['DefinedTerm', 'EducationalAudience'] : 'DefinedTerm',
    name: textsByLanguage(prefLabel),
    alternateName: oneOrMany(
      Object.entries(concept.altLabel ?? {}).flatMap(([language, labels]) =>
        labels.map((label) => ({ '@language': language, '@value': label })),
      ),
    ),
    description: definition === undefined ? undefined : textsByLanguage(definition),
    audienceType: isAudience ? prefLabel['en'] : undefined,
    termCode: id,
    inDefinedTermSet: { '@id': names.scheme(scheme) },
    sameAs: oneOrMany(concept.exactMatch ?? []),
  };
}
