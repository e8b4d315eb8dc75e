import dataset from '@safeguarding/data/catalogue.json' with { type: 'json' };
import { expect, test } from 'vitest';
import { openCatalogue } from '../catalogue/openCatalogue.js';
import { conceptJsonLd } from './conceptJsonLd.js';
import { resourceJsonLd } from './resourceJsonLd.js';

const catalogue = openCatalogue(dataset);
const base = 'https://w3id.example/catalogue/';
const skos = 'http://www.w3.org/2004/02/skos/core#';

const { default: jsonld } = (await import('jsonld')) as {
  default: { expand: (document: unknown, options: object) => Promise<Record<string, unknown>[]> };
}; // It has no declarations.

/** Expanded without a network; anything that would be lost is an error. */
async function expand(document: unknown): Promise<Record<string, unknown>> {
  const documentLoader = (address: string) => Promise.reject(new Error(`${address} was asked for.`));
  const [node] = await jsonld.expand(document, { documentLoader, safe: true });
  return node!;
}

test('every concept is SKOS that needs no network, and its neighbours are concepts', async () => {
  const addresses = new Set(dataset.concepts.map(({ scheme, id }) => `${base}${scheme}/${id}`));
  for (const { scheme, id, prefLabel, broader } of dataset.concepts) {
    const node = await expand(conceptJsonLd(catalogue, scheme, id, { base }));
    expect(node['@id']).toBe(`${base}${scheme}/${id}`);
    expect(node[`${skos}prefLabel`]).toHaveLength(Object.keys(prefLabel).length);
    expect(node[`${skos}inScheme`]).toEqual([{ '@id': `${base}${scheme}` }]);
    expect((node[`${skos}broader`] as unknown[] | undefined) ?? []).toHaveLength(broader.length);
    for (const term of ['broader', 'narrower', 'related']) {
      for (const each of (node[skos + term] ?? []) as { '@id': string }[]) expect(addresses).toContain(each['@id']);
    }
  }
});

test('what is no concept is nothing', () => {
  expect(conceptJsonLd(catalogue, 'topic', 'no-such-thing', { base })).toBeUndefined();
});

test('every resource is schema.org that needs no network, with the language that each text is in', async () => {
  for (const resource of dataset.resources) {
    const node = await expand(resourceJsonLd(catalogue, resource, { language: 'fr' }));
    const [name] = node['https://schema.org/name'] as { '@value': string; '@language': string }[];
    expect((resource.title as Record<string, string>)[name!['@language']]).toBe(name!['@value']);
    expect(node['https://schema.org/url'] === undefined).toBe(
      resource.provenance.urlKind !== 'own-page' || resource.editions.every(({ url }) => url === null),
    );
  }
});
