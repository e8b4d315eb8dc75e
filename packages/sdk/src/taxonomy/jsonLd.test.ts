import dataset from '@safeguarding/data/catalogue.json' with { type: 'json' };
import { expect, test } from 'vitest';
import { openCatalogue } from '../catalogue/openCatalogue.js';
import { datasetOf, resourceOf } from '../testing/datasetOf.js';
import { conceptJsonLd } from './conceptJsonLd.js';
import { catalogueJsonLd, resourceJsonLd } from './jsonLd.js';

const catalogue = openCatalogue(dataset);
const base = 'https://w3id.example/catalogue/';
const skos = 'http://www.w3.org/2004/02/skos/core#';

const undeclared: string = 'jsonld'; // It has no declarations.
const { default: jsonld } = (await import(undeclared)) as {
  default: { expand: (document: unknown, options: object) => Promise<Record<string, unknown>[]> };
};

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

const options = {
  base,
  name: { en: 'A catalogue' },
  description: { en: 'Of everything.' },
  license: 'https://creativecommons.org/publicdomain/zero/1.0/',
};

test('the graph of the whole catalogue needs no network, and whatever it refers to is in it', async () => {
  const documentLoader = (address: string) => Promise.reject(new Error(`${address} was asked for.`));
  const graph = await jsonld.expand(catalogueJsonLd(catalogue, options), { documentLoader, safe: true });
  const described = new Set(graph.map((node) => node['@id']));
  for (const { id } of dataset.resources) expect(described).toContain(`${base}resource/${id}`);
  const referred = [...JSON.stringify(graph).matchAll(/\{"@id":"(https:\/\/w3id\.example[^"]*)"\}/g)].map(
    ([, id]) => id,
  );
  expect(referred.length).toBeGreaterThan(100);
  expect(referred.filter((id) => !described.has(id))).toEqual([]);
});

test('a page and the graph say the same of a resource, apart from how they name what is beside it', () => {
  const { '@graph': graph } = catalogueJsonLd(catalogue, options) as { readonly '@graph': Record<string, unknown>[] };
  for (const resource of dataset.resources) {
    const { '@context': _, ...inPage } = resourceJsonLd(catalogue, resource, { language: 'en' });
    const { '@id': __, ...inGraph } = graph.find((node) => node['@id'] === `${base}resource/${resource.id}`)!;
    const names = (node: object) => Object.keys(node).filter((name) => name !== 'url');
    expect(names(inPage)).toEqual(names(inGraph));
    for (const name of ['@type', 'identifier', 'inLanguage', 'datePublished', 'license', 'subjectOf'])
      expect(inPage[name]).toEqual(inGraph[name]);
  }
});

test('an address that is no page of the work, or is not public, is not its address', () => {
  const provenance = (urlKind: 'own-page' | 'listing') => ({ ...dataset.resources[0]!.provenance, urlKind });
  const at = (url: string, urlKind: 'own-page' | 'listing') =>
    resourceOf('a', 'A', { editions: [{ language: 'en', url }], provenance: provenance(urlKind) });
  const open = openCatalogue(datasetOf([]));
  const nodeOf = (url: string, urlKind: 'own-page' | 'listing') =>
    resourceJsonLd(open, at(url, urlKind), { language: 'en' });
  expect(nodeOf('https://example.org/a', 'own-page')).toMatchObject({ url: 'https://example.org/a' });
  expect(nodeOf('https://example.org/a', 'listing')).not.toHaveProperty('url');
  expect(nodeOf('https://example.org/a', 'listing')).toMatchObject({ subjectOf: { url: 'https://example.org/a' } });
  expect(nodeOf('https://printer.local/', 'own-page')).not.toHaveProperty('url');
});
