import type { ConceptRecord, ResourceRecord } from '../../records/Records.js';
import type { Identifiers } from '../identifiersBelow.js';
import type { Node } from './Node.js';
import { oneOrMany } from './oneOrMany.js';
import { textsByLanguage } from './textsByLanguage.js';

/** The schema.org type of a resource, by its own type or by one that is broader. */
const types: Readonly<Record<string, string>> = {
  campaign: 'CreativeWork',
  collection: 'Collection',
  convention: 'Legislation',
  'evidence-review': 'ScholarlyArticle',
  form: 'DigitalDocument',
  'guidance-doc': 'LearningResource',
  'learning-material': 'LearningResource',
  'legislation-text': 'Legislation',
  'model-law': 'Legislation',
  poster: 'Poster',
  report: 'Report',
  'reporting-service': 'WebSite',
  'research-paper': 'ScholarlyArticle',
  'resource-collection': 'Collection',
  storybook: 'Book',
  study: 'Report',
  template: 'DigitalDocument',
  'training-course': 'Course',
  'training-materials': 'LearningResource',
  video: 'VideoObject',
};

/** `LearningResource`, `Report` and the like; `CreativeWork`, which all of them are, where nothing closer is known. */
export function schemaOrgType(type: string, concepts: readonly ConceptRecord[]): string {
  const broaderOf = new Map(concepts.filter(({ scheme }) => scheme === 'resource-type').map((each) => [each.id, each]));
  const candidates = new Set([type]);
  // A set grows while it is walked through: nearer types come first, and a circle ends.
  for (const candidate of candidates) {
    const found = types[candidate];
    if (found !== undefined) return found;
    for (const broader of broaderOf.get(candidate)?.broader ?? []) candidates.add(broader);
  }
  return 'CreativeWork';
}

/**
 * A resource as schema.org describes works. What the catalogue does not know is left out: whether a work is free, for
 * instance, or how it is superseded, for which schema.org has no word.
 */
export function resourceNode(resource: ResourceRecord, concepts: readonly ConceptRecord[], names: Identifiers): Node {
  const id = names.resource(resource.id);
  const type = schemaOrgType(resource.type, concepts);
  const refer = (addresses: readonly string[]) => oneOrMany(addresses.map((address) => ({ '@id': address })));
  const withRole = (isImprint: boolean) =>
    (resource.contributors ?? [])
      .filter(({ role }) => (role === 'imprint') === isImprint)
      .map(({ publisher }) => names.publisher(publisher));
  return {
    '@id': id,
    '@type': type,
    name: textsByLanguage(resource.title),
    alternateName: oneOrMany(resource.alsoKnownAs ?? []),
    description: textsByLanguage(resource.summary),
    identifier: oneOrMany([resource.id, ...isbnOf(resource)]),
    learningResourceType: refer([names.concept('resource-type', resource.type)]),
    inLanguage: oneOrMany([...new Set(resource.editions.map(({ language }) => language))]),
    publisher: refer(resource.publishers.map((publisher) => names.publisher(publisher))),
    contributor: refer(withRole(false)),
    publisherImprint: refer(withRole(true)),
    datePublished: resource.published?.date,
    license: resource.licence === undefined ? undefined : `https://spdx.org/licenses/${resource.licence}`,
    audience: refer(resource.audiences.map((audience) => names.concept('audience', audience))),
    about: refer([
      ...resource.topics.map((topic) => names.concept('topic', topic)),
      ...resource.contexts.map((each) => names.concept('context', each)),
    ]),
    spatialCoverage: refer(resource.places.filter((place) => place !== 'global').map((place) => names.place(place))),
    ...addressesOf(resource, id, type),
    hasPart: oneOrMany(
      (resource.parts ?? []).map(({ title, url }) => ({
        '@type': 'CreativeWork',
        name: textsByLanguage(title),
        url: url ?? undefined,
      })),
    ),
  };
}

function isbnOf({ isbn }: ResourceRecord): Node[] {
  return isbn === undefined ? [] : [{ '@type': 'PropertyValue', propertyID: 'ISBN', value: isbn }];
}

/** Where the work is found. A page that only lists or announces it is not its address, but a page about it. */
function addressesOf({ editions, provenance }: ResourceRecord, id: string, type: string): Record<string, unknown> {
  const isOwn = provenance.urlKind === 'own-page';
  const urls = [...new Set(editions.flatMap(({ url }) => url ?? []))];
  const subjectOf = isOwn || provenance.urlKind === 'publisher' ? [] : urls.map((url) => ({ '@type': 'WebPage', url }));
  if (editions.length === 1) return { url: isOwn ? urls[0] : undefined, subjectOf: oneOrMany(subjectOf) };
  const workTranslation = editions.map(({ language, url, title }) => ({
    '@id': `${id}/${language}`,
    '@type': type,
    name: title === undefined ? undefined : textsByLanguage({ [language]: title }),
    inLanguage: language,
    url: isOwn ? (url ?? undefined) : undefined,
  }));
  return { subjectOf: oneOrMany(subjectOf), workTranslation };
}
