import type { AnyCatalogue, SchemeName } from '../model.js';
import { getConcept, narrowerConcepts } from './concepts.js';
import { hasOptions } from '../validate/options.js';
import { aBase, type JsonLdNode, said } from './jsonLd.js';
import { altLabelsOf } from './labels.js';

const byLanguage = { '@container': '@language' };
const addresses = { '@type': '@id' };

/** Carried along, so that nobody needs the network to read it. */
const skos = {
  '@vocab': 'http://www.w3.org/2004/02/skos/core#',
  deprecated: 'http://www.w3.org/2002/07/owl#deprecated',
  prefLabel: byLanguage,
  altLabel: byLanguage,
  hiddenLabel: byLanguage,
  definition: byLanguage,
  inScheme: addresses,
  broader: addresses,
  narrower: addresses,
  related: addresses,
  exactMatch: addresses,
  closeMatch: addresses,
};

const checkOptions = /* @__PURE__ */ hasOptions({ base: aBase });

/**
 * A concept as JSON-LD in the words of SKOS, with its broader, narrower and related ones by address: `topic/grooming`
 * below the base, as in the exports of the data. Write `<` as `\u003c` when you put it into a page's `<script>`.
 * `base` says where the identifiers of your catalogue lie: an address that ends with `/`.
 *
 * @returns Plain data, or `undefined` where there is no such concept.
 * @throws {SafeguardingError} `invalid-option` for options that there are not.
 * @example
 * ```ts
 * import dataset from '@safeguarding/data/catalogue.json' with { type: 'json' };
 * import { conceptJsonLd, openCatalogue } from '@safeguarding/sdk';
 *
 * const base = 'https://w3id.org/my-catalogue/';
 * const node = conceptJsonLd(openCatalogue(dataset), 'topic', 'grooming', { base });
 * console.log(JSON.stringify(node).replaceAll('<', '\\u003c'));
 * ```
 */
export function conceptJsonLd(
  catalogue: AnyCatalogue,
  scheme: SchemeName,
  id: string,
  options: { readonly base: string },
): JsonLdNode | undefined {
  checkOptions(options);
  const { base } = options;
  aBase(base, 'base');
  const concept = getConcept(catalogue, scheme, id);
  if (!concept) return undefined;
  const below = (ids: readonly string[] = []) =>
    ids.length > 0 ? ids.map((each) => `${base}${scheme}/${each}`) : undefined;
  const { prefLabel, hiddenLabel, definition, broader, related, exactMatch, closeMatch, deprecated } = concept;
  const altLabel = altLabelsOf(concept);
  return said({
    '@context': skos,
    '@id': `${base}${scheme}/${id}`,
    '@type': 'Concept',
    inScheme: `${base}${scheme}`,
    prefLabel,
    altLabel: Object.keys(altLabel).length > 0 ? altLabel : undefined,
    hiddenLabel,
    definition,
    broader: below(broader),
    narrower: below(narrowerConcepts(catalogue, scheme, id).map((each) => each.id)),
    related: below(related),
    exactMatch: exactMatch?.length ? exactMatch : undefined,
    closeMatch: closeMatch?.length ? closeMatch : undefined,
    deprecated,
  });
}
