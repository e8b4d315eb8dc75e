import type { Resource } from '@safeguarding/data';
import { resourceJsonLd, type Catalogue } from '@safeguarding/sdk';

export { SafeguardingResources } from '../panelElement.js';
export { renderPanel, type RenderOptions } from './renderPanel.js';

/**
 * Describes resources to search engines: a `<script type="application/ld+json">` with a schema.org `ItemList` of
 * creative works, each as `resourceJsonLd` of the SDK has it. Give it what the page shows, such as
 * `queryCatalogue(catalogue, query).resources`.
 *
 * @param language Language of titles and summaries, where they exist in it.
 * @example renderJsonLd(queryCatalogue(catalogue, { topics: ['grooming'] }).resources, catalogue, 'en')
 */
export function renderJsonLd(resources: readonly Resource[], catalogue: Catalogue, language = 'en'): string {
  const list = {
    '@context': 'https://schema.org',
    '@type': 'ItemList',
    numberOfItems: resources.length,
    itemListElement: resources.map((resource, i) => {
      const { '@context': _, ...item } = resourceJsonLd(catalogue, resource, { language });
      return { '@type': 'ListItem', position: i + 1, item };
    }),
  };
  // Search engines read plain texts; a "<" could end the script element from inside one.
  const text = JSON.stringify(list, (_, value: unknown) =>
    typeof value === 'object' && value !== null && '@value' in value ? value['@value'] : value,
  );
  return `<script type="application/ld+json">${text.replaceAll('<', '\\u003c')}</script>`;
}
