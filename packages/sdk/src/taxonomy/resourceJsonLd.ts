import type { Resource } from '@safeguarding/data';
import type { AnyCatalogue, SchemeName } from '../model.js';
import { getConcept } from './getConcept.js';
import { textIn } from './textIn.js';

const context = {
  '@vocab': 'https://schema.org/',
  url: { '@type': '@id' },
  license: { '@type': '@id' },
  datePublished: { '@type': 'https://schema.org/Date' },
};

/**
 * A resource as JSON-LD in the words of schema.org, for search engines: what a page that lists it in a language may
 * say. What the catalogue does not know is left out; so are addresses that only list or announce the work. Write `<` as
 * `\u003c` when you put it into a page's `<script>`.
 * `language` is that of the page; each text says which it really is in.
 *
 * @returns Plain data.
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
  { language }: { readonly language: string },
): Readonly<Record<string, unknown>> {
  const inWords = (map: Readonly<Record<string, string>>) => {
    const text = textIn(map, language);
    return { '@value': text.text, '@language': text.language };
  };
  const terms = (scheme: SchemeName, ids: readonly string[]) =>
    ids.flatMap((id) => {
      const concept = getConcept(catalogue, scheme, id);
      return concept ? { '@type': 'DefinedTerm', termCode: id, name: inWords(concept.prefLabel) } : [];
    });
  const { title, summary, published, licence, isbn, editions, provenance, publishers } = resource;
  const nodes: Record<string, unknown> = {
    name: inWords(title),
    description: inWords(summary),
    identifier: [resource.id, ...(isbn ? [{ '@type': 'PropertyValue', propertyID: 'ISBN', value: isbn }] : [])],
    learningResourceType: terms('resource-type', [resource.type]),
    about: [...terms('topic', resource.topics), ...terms('context', resource.contexts)],
    audience: terms('audience', resource.audiences).map(({ name }) => ({
      '@type': 'EducationalAudience',
      audienceType: name,
    })),
    publisher: publishers.flatMap((id) => {
      const publisher = catalogue.publishers.get(id);
      return publisher ? { '@type': 'Organization', name: inWords(publisher.name) } : [];
    }),
    inLanguage: [...new Set(editions.map((edition) => edition.language))],
    datePublished: published?.date,
    license: licence && `https://spdx.org/licenses/${licence}`,
    url: provenance?.urlKind === 'own-page' ? addressIn(editions, language) : undefined,
  };
  const said = Object.entries(nodes).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && !value.length),
  );
  return { '@context': context, '@type': 'CreativeWork', ...Object.fromEntries(said) };
}

/** The address of the edition in the language, or else of the first that has one. */
function addressIn(editions: Resource['editions'], language: string): string | undefined {
  const known = editions.flatMap(({ url, language: tag }) => (url === null ? [] : { url, tag }));
  return (known.find(({ tag }) => tag === language) ?? known[0])?.url;
}
