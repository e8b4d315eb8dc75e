import type { Dataset } from '../../build/buildDataset.js';
import { byCodePoint } from '../../json/byCodePoint.js';
import type { ConceptRecord, PublisherRecord } from '../../records/Records.js';
import { about } from '../about.js';
import { type Identifiers, identifiersBelow } from '../identifiersBelow.js';
import { schemeTitles } from '../schemeTitles.js';
import type { Node } from './Node.js';
import { oneOrMany } from './oneOrMany.js';
import { resourceNode } from './resourceNode.js';
import { textsByLanguage } from './textsByLanguage.js';

/** The context that every export carries along, so that nobody needs the network to read it. */
const context = {
  '@vocab': 'https://schema.org/',
  url: { '@type': '@id' },
  license: { '@type': '@id' },
  datePublished: { '@type': 'https://schema.org/Date' },
} as const;

/** The catalogue as schema.org JSON-LD: the dataset, its resources, and all that they refer to. */
export function schemaOrgJsonLd(dataset: Dataset, base: string): string {
  const names = identifiersBelow(base);
  const { concepts, publishers, resources } = dataset;
  // Regions are a way to look for places; a work is about the places themselves.
  const terms = concepts.filter(({ scheme }) => scheme !== 'region');
  const graph: Node[] = [
    datasetNode(dataset, names),
    ...resources.map((resource) => resourceNode(resource, concepts, names)),
    ...publishers.map((publisher) => publisherNode(publisher, names)),
    ...placesOf(dataset).map((code) => placeNode(code, names)),
    ...[...new Set(terms.map(({ scheme }) => scheme))].map((scheme) => schemeNode(scheme, names)),
    ...terms.map((concept) => conceptNode(concept, names)),
  ];
  return `${JSON.stringify({ '@context': context, '@graph': graph }, null, 2)}\n`;
}

function datasetNode({ version, released, resources, languages }: Dataset, names: Identifiers): Node {
  return {
    '@id': names.dataset(version),
    '@type': 'Dataset',
    name: { '@language': 'en', '@value': about.title },
    description: { '@language': 'en', '@value': about.description },
    version,
    datePublished: released,
    license: about.licence.path,
    inLanguage: oneOrMany(languages),
    hasPart: oneOrMany(resources.map(({ id }) => ({ '@id': names.resource(id) }))),
  };
}

function publisherNode({ id, name, acronym, alsoKnownAs = [], homepage }: PublisherRecord, names: Identifiers): Node {
  return {
    '@id': names.publisher(id),
    '@type': 'Organization',
    name: textsByLanguage(name),
    alternateName: oneOrMany([...(acronym === undefined ? [] : [acronym]), ...alsoKnownAs]),
    url: homepage ?? undefined,
  };
}

/** Places carry their ISO 3166 code and no name: names of places are those of Unicode CLDR. */
function placeNode(code: string, names: Identifiers): Node {
  return {
    '@id': names.place(code),
    '@type': code.includes('-') ? 'AdministrativeArea' : 'Country',
    identifier: code,
  };
}

function placesOf({ resources }: Dataset): string[] {
  return [...new Set(resources.flatMap(({ places }) => places))].filter((code) => code !== 'global').sort(byCodePoint);
}

function schemeNode(scheme: string, names: Identifiers): Node {
  const name = { '@language': 'en', '@value': schemeTitles[scheme] ?? scheme };
  return { '@id': names.scheme(scheme), '@type': 'DefinedTermSet', name };
}

/** A concept as a term of its scheme. An audience is one, and a group of people as well. */
function conceptNode(concept: ConceptRecord, names: Identifiers): Node {
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
