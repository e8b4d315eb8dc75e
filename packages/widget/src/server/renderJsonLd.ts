import type { Resource } from '@safeguarding/data';
import { textIn, type Catalogue } from '@safeguarding/sdk';
import { safeAddress } from '../safety/safeAddress.js';

/**
 * Describes resources to search engines: a `<script type="application/ld+json">` with a schema.org `ItemList` of
 * creative works. Give it what the page shows, such as `queryCatalogue(catalogue, query).resources`.
 *
 * @param language Language of titles and summaries, where they exist in it.
 * @example renderJsonLd(queryCatalogue(catalogue, { topics: ['grooming'] }).resources, catalogue, 'en')
 */
export function renderJsonLd(resources: readonly Resource[], catalogue: Catalogue, language = 'en'): string {
  const list = {
    '@context': 'https://schema.org',
    '@type': 'ItemList',
    numberOfItems: resources.length,
    itemListElement: resources.map((resource, i) => ({
      '@type': 'ListItem',
      position: i + 1,
      item: describe(resource, catalogue, language),
    })),
  };
  // A "<" could end the script element from inside a text.
  return `<script type="application/ld+json">${JSON.stringify(list).replaceAll('<', '\\u003c')}</script>`;
}

function describe(resource: Resource, { publishers }: Catalogue, language: string): object {
  const addresses = resource.editions.flatMap(({ url }) => safeAddress(url) ?? []);
  return {
    '@type': 'CreativeWork',
    name: textIn(resource.title, language).text,
    abstract: textIn(resource.summary, language).text,
    inLanguage: [...new Set(resource.editions.map((edition) => edition.language))],
    publisher: resource.publishers.map((id) => ({
      '@type': 'Organization',
      name: textIn(publishers.get(id)?.name ?? { en: id }, language).text,
    })),
    ...(resource.published ? { datePublished: resource.published.date } : {}),
    ...(addresses.length > 0 ? { url: addresses.length === 1 ? addresses[0] : addresses } : {}),
  };
}
