import type { Concept, Publisher, Resource } from '@safeguarding/data';
import { refuse } from '../errors.js';
import { hasOwn } from '../hasOwn.js';
import type { AnyCatalogue, SchemeName } from '../model.js';
import { aString, must } from '../must.js';
import { original } from '../perCatalogue.js';
import { invalidResourceField } from '../validate/dataset.js';
import { hasOptions } from '../validate/options.js';
import { isPublicAddress } from '../validate/publicAddress.js';
import { isObject, isText, map } from '../validate/shape.js';
import { getConcept, withBroader } from './concepts.js';
import { altLabelsOf, pickText } from './labels.js';

/** A thing as JSON-LD: plain data. */
export type JsonLdNode = Readonly<Record<string, unknown>>;

type Texts = Readonly<Record<string, string>>;

/** Carried along, so that nobody needs the network to read it. Written out: what is computed stays in every bundle. */
const schemaOrg = {
  '@vocab': 'https://schema.org/',
  url: { '@type': '@id' },
  license: { '@type': '@id' },
  datePublished: { '@type': 'https://schema.org/Date' },
};

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
  'help-service': 'WebSite',
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

/** Where the identifiers of a catalogue lie. */
export const aBase = /* @__PURE__ */ must(
  'an address that ends with "/"',
  (value) => typeof value === 'string' && value.endsWith('/'),
);

/** How a resource names what is beside it: in place and in one language, or by address and in all languages. */
interface Naming {
  /** `@id` of a resource; of one of its editions, when a language is given. */
  readonly idOf: (id: string, language?: string) => string | undefined;
  readonly text: (texts: Texts) => unknown;
  readonly concepts: (scheme: SchemeName, ids: readonly string[]) => readonly unknown[];
  readonly publishers: (ids: readonly string[]) => readonly unknown[];
  readonly places: (codes: readonly string[]) => readonly unknown[];
  /** The one address of a work whose page is its own. */
  readonly url: (editions: Resource['editions']) => string | undefined;
}

const checkResourceOptions = /* @__PURE__ */ hasOptions({ language: aString });

/**
 * A resource as JSON-LD in the words of schema.org, for search engines: what a page that lists it in a language may
 * say. What the catalogue does not know is left out. An address that only lists or announces the work is not its `url`,
 * but that of a page about it (`subjectOf`). `description` is the summary, which is the catalogue's own and no `abstract`
 * of the work. Write `<` as `\u003c` when you put it into a page's `<script>`.
 * `language` is that of the page; each text says which it really is in.
 *
 * @returns Plain data.
 * @throws {SafeguardingError} `invalid-option` for options that there are not and what is no catalogue, `invalid-data` for what
 * is no resource.
 * @example
 * ```ts
 * import dataset from '@safeguarding/data/catalogue.json' with { type: 'json' };
 * import { openCatalogue, queryCatalogue, resourceJsonLd } from '@safeguarding/sdk';
 *
 * const catalogue = openCatalogue(dataset);
 * const nodes = queryCatalogue(catalogue, { limit: 10 }).resources.map((resource) =>
 *   resourceJsonLd(catalogue, resource, { language: 'en' }),
 * );
 * console.log(JSON.stringify(nodes).replaceAll('<', '\\u003c'));
 * ```
 */
export function resourceJsonLd(
  catalogue: AnyCatalogue,
  resource: Resource,
  options: { readonly language: string },
): JsonLdNode {
  checkResourceOptions(options);
  const { language } = options;
  aString(language, 'language');
  original(catalogue);
  checkResource(resource);
  const text = (texts: Texts) => {
    const found = pickText(texts, language);
    return { '@value': found.text, '@language': found.language };
  };
  const naming: Naming = {
    idOf: () => undefined,
    text,
    concepts: (scheme, ids) =>
      ids.flatMap((id) => {
        const concept = getConcept(catalogue, scheme, id);
        if (!concept) return [];
        const name = text(concept.prefLabel);
        return scheme === 'audience'
          ? { '@type': 'EducationalAudience', audienceType: name }
          : { '@type': 'DefinedTerm', termCode: id, name };
      }),
    publishers: (ids) =>
      ids.flatMap((id) => {
        const publisher = catalogue.publishers.get(id);
        return publisher ? { '@type': 'Organization', name: text(publisher.name) } : [];
      }),
    places: (codes) => codes.map(placeNode),
    url: (editions) => {
      const known = editions.flatMap(({ url, language: tag }) => (isPublicAddress(url) ? { url, tag } : []));
      return (known.find(({ tag }) => tag === language) ?? known[0])?.url;
    },
  };
  return { '@context': schemaOrg, ...resourceNode(catalogue, resource, naming) };
}

function checkResource(resource: unknown): void {
  const field = isObject(resource) ? invalidResourceField(resource) : '';
  if (field === undefined) return;
  const path = field ? `resource.${field}` : 'resource';
  refuse('invalid-data', path, 'is missing or has another shape. Pass a resource of the catalogue.');
}

/** What {@link catalogueJsonLd} is told. */
export interface CatalogueJsonLdOptions {
  /** Where the identifiers of your catalogue lie: an address that ends with `/`. */
  readonly base: string;
  /** Title of the catalogue by language. */
  readonly name: Texts;
  /** What it holds, by language. */
  readonly description: Texts;
  /** Address of the licence of the data. */
  readonly license: string;
  /** What each scheme of concepts is called, by language. @default the name of the scheme */
  readonly schemes?: { readonly [S in SchemeName]?: Texts };
}

const aText = /* @__PURE__ */ must('texts by language, such as { en: "Resources" }', /* @__PURE__ */ map(isText));
const checkCatalogueOptions = /* @__PURE__ */ hasOptions({
  base: aBase,
  name: aText,
  description: aText,
  license: aString,
  schemes: /* @__PURE__ */ must('texts by language for each scheme', /* @__PURE__ */ map(/* @__PURE__ */ map(isText))),
});

/**
 * The whole catalogue as one graph of JSON-LD in the words of schema.org: the dataset, its resources, and all that they
 * refer to, by address: `topic/grooming` below the base, as {@link conceptJsonLd} names it. Every text is there in all its
 * languages.
 *
 * @returns Plain data.
 * @throws {SafeguardingError} `invalid-option` for options that there are not.
 * @example
 * ```ts
 * import dataset from '@safeguarding/data/catalogue.json' with { type: 'json' };
 * import { catalogueJsonLd, openCatalogue } from '@safeguarding/sdk';
 *
 * const graph = catalogueJsonLd(openCatalogue(dataset), {
 *   base: 'https://w3id.org/my-catalogue/',
 *   name: { en: 'My catalogue' },
 *   description: { en: 'Resources that help to keep children safe.' },
 *   license: 'https://creativecommons.org/publicdomain/zero/1.0/',
 * });
 * console.log(JSON.stringify(graph));
 * ```
 */
export function catalogueJsonLd(catalogue: AnyCatalogue, options: CatalogueJsonLdOptions): JsonLdNode {
  checkCatalogueOptions(options);
  const { base, name, description, license, schemes = {} } = options;
  aBase(base, 'base');
  aText(name, 'name');
  aText(description, 'description');
  aString(license, 'license');
  original(catalogue);
  const refer = (path: string, ids: readonly string[]) => ids.map((id) => ({ '@id': `${base}${path}/${id}` }));
  const naming: Naming = {
    idOf: (id, language) => `${base}resource/${id}${language === undefined ? '' : `/${language}`}`,
    text: inAllLanguages,
    concepts: refer,
    publishers: (ids) => refer('publisher', ids),
    places: (codes) => refer('place', codes),
    // Each of several editions is a work of its own, with its own address.
    url: (editions) => (editions.length === 1 ? publicAddress(editions[0]!.url) : undefined),
  };
  const resources = [...catalogue.resources.values()];
  const places = new Set(resources.flatMap((resource) => resource.places).filter((code) => code !== 'global'));
  // Regions are a way to look for places; a work is about the places themselves.
  const ofSchemes = [...catalogue.concepts].filter(([scheme]) => scheme !== 'region');
  return {
    '@context': schemaOrg,
    '@graph': [
      said({
        '@id': `${base}dataset/${catalogue.version}`,
        '@type': 'Dataset',
        name: inAllLanguages(name),
        description: inAllLanguages(description),
        version: catalogue.version,
        datePublished: catalogue.released,
        license,
        inLanguage: oneOrMany(catalogue.languages),
        hasPart: oneOrMany(refer('resource', [...catalogue.resources.keys()])),
      }),
      ...resources.map((resource) => resourceNode(catalogue, resource, naming)),
      ...[...catalogue.publishers.values()].map((publisher) => publisherNode(publisher, base)),
      ...[...places].sort().map((code) => ({ '@id': `${base}place/${code}`, ...placeNode(code) })),
      ...ofSchemes.map(([scheme]) => ({
        '@id': `${base}${scheme}`,
        '@type': 'DefinedTermSet',
        name: inAllLanguages(schemes[scheme] ?? { en: scheme }),
      })),
      ...ofSchemes.flatMap(([, concepts]) => [...concepts.values()].map((concept) => termNode(concept, base))),
    ],
  };
}

/** A resource as schema.org describes works, whoever reads it. */
function resourceNode(catalogue: AnyCatalogue, resource: Resource, naming: Naming): JsonLdNode {
  const {
    id,
    title,
    summary,
    published,
    licence,
    isbn,
    editions,
    provenance,
    parts = [],
    contributors = [],
  } = resource;
  const { text, idOf } = naming;
  const type = typeOf(catalogue, resource.type);
  // A page that only lists or announces a work is not its address, but a page about it.
  const urlKind: string | null = (provenance as Partial<Resource['provenance']> | undefined)?.urlKind ?? null;
  const isOwn = urlKind === 'own-page';
  const urls = [...new Set(editions.flatMap(({ url }) => publicAddress(url) ?? []))];
  const withRole = (isImprint: boolean) =>
    contributors.filter(({ role }) => (role === 'imprint') === isImprint).map(({ publisher }) => publisher);
  return said({
    '@id': idOf(id),
    '@type': type,
    name: text(title),
    alternateName: oneOrMany(resource.alsoKnownAs ?? []),
    description: text(summary),
    identifier: oneOrMany([id, ...(isbn ? [{ '@type': 'PropertyValue', propertyID: 'ISBN', value: isbn }] : [])]),
    learningResourceType: oneOrMany(naming.concepts('resource-type', [resource.type])),
    about: oneOrMany([...naming.concepts('topic', resource.topics), ...naming.concepts('context', resource.contexts)]),
    audience: oneOrMany(naming.concepts('audience', resource.audiences)),
    educationalLevel: oneOrMany(naming.concepts('stage', resource.stages ?? [])),
    publisher: oneOrMany(naming.publishers(resource.publishers)),
    contributor: oneOrMany(naming.publishers(withRole(false))),
    publisherImprint: oneOrMany(naming.publishers(withRole(true))),
    inLanguage: oneOrMany([...new Set(editions.map(({ language }) => language))]),
    datePublished: published?.date,
    license: licence === undefined ? undefined : `https://spdx.org/licenses/${licence}`,
    spatialCoverage: oneOrMany(naming.places(resource.places.filter((place) => place !== 'global'))),
    url: isOwn ? naming.url(editions) : undefined,
    subjectOf:
      isOwn || urlKind === 'publisher' ? undefined : oneOrMany(urls.map((url) => ({ '@type': 'WebPage', url }))),
    workTranslation:
      editions.length === 1
        ? undefined
        : editions.map(({ language, url, title: own }) =>
            said({
              '@id': idOf(id, language),
              '@type': type,
              name: own === undefined ? undefined : { '@language': language, '@value': own },
              inLanguage: language,
              url: isOwn ? publicAddress(url) : undefined,
            }),
          ),
    hasPart: oneOrMany(
      parts.map((part) => said({ '@type': 'CreativeWork', name: text(part.title), url: publicAddress(part.url) })),
    ),
  });
}

/** `LearningResource`, `Report` and the like; `CreativeWork`, which all of them are, where nothing closer is known. */
function typeOf(catalogue: AnyCatalogue, type: string): string {
  const near = withBroader(catalogue.concepts.get('resource-type'), [type]).find((each) => hasOwn(types, each));
  return near === undefined ? 'CreativeWork' : types[near]!;
}

/** A concept as a term of its scheme. An audience is one, and a group of people as well. */
function termNode(concept: Concept, base: string) {
  const { scheme, id, prefLabel, definition, exactMatch = [] } = concept;
  const isAudience = scheme === 'audience';
  return said({
    '@id': `${base}${scheme}/${id}`,
    '@type': isAudience ? ['DefinedTerm', 'EducationalAudience'] : 'DefinedTerm',
    name: inAllLanguages(prefLabel),
    alternateName: oneOrMany(
      Object.entries(altLabelsOf(concept)).flatMap(([language, labels]) =>
        labels.map((label) => ({ '@language': language, '@value': label })),
      ),
    ),
    description: definition && inAllLanguages(definition),
    audienceType: isAudience ? prefLabel.en : undefined,
    termCode: id,
    inDefinedTermSet: { '@id': `${base}${scheme}` },
    sameAs: oneOrMany(exactMatch),
  });
}

function publisherNode({ id, name, acronym, alsoKnownAs = [], homepage }: Publisher, base: string) {
  return said({
    '@id': `${base}publisher/${id}`,
    '@type': 'Organization',
    name: inAllLanguages(name),
    alternateName: oneOrMany([...(acronym === undefined ? [] : [acronym]), ...alsoKnownAs]),
    url: publicAddress(homepage),
  });
}

/** Places carry their ISO 3166 code and no name: names of places are those of Unicode CLDR. */
const placeNode = (code: string) => ({
  '@type': code.includes('-') ? 'AdministrativeArea' : 'Country',
  identifier: code,
});

/** No address of a visitor's own network, and none that is not https:. */
const publicAddress = (url: string | null): string | undefined => (isPublicAddress(url) ? url : undefined);

/** A text in each of its languages, as JSON-LD writes it. */
const inAllLanguages = (texts: Texts): unknown =>
  oneOrMany(Object.entries(texts).map(([language, text]) => ({ '@language': language, '@value': text })));

/** What JSON-LD does not tell apart: one value and a list of one. Nothing is undefined, and is not written. */
const oneOrMany = (values: readonly unknown[]): unknown => (values.length > 1 ? values : values[0]);

/** The node without what is not known. */
export const said = (node: Readonly<Record<string, unknown>>): JsonLdNode =>
  Object.fromEntries(Object.entries(node).filter(([, value]) => value !== undefined));
