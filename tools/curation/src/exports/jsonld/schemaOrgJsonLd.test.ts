import jsonld from 'jsonld';
import { expect, test } from 'vitest';
import { realDataset } from '../../testing/realDataset.js';
import { sampleDataset } from '../../testing/sampleDataset.js';
import { sampleConcept, sampleProvenance, sampleResource } from '../../testing/samples.js';
import { domainsOf, typesAbove } from '../../testing/schemaOrgTerms.js';
import { schemaOrgJsonLd } from './schemaOrgJsonLd.js';

const base = 'https://w3id.example/catalogue/';
const vocabulary = 'https://schema.org/';
// Whoever reads the export must need no network.
const documentLoader = (address: string) =>
  Promise.reject(new Error(`There is no network, but ${address} was asked for.`));
const expand = (text: string) => jsonld.expand(JSON.parse(text), { documentLoader, safe: true });

interface Expanded {
  readonly [name: string]: unknown;
}
const nodesIn = (value: unknown): Expanded[] => {
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(nodesIn);
  return '@type' in value && !('@value' in value) ? [value, ...inner] : inner;
};
const wrongTerms = (nodes: readonly Expanded[]) =>
  nodes.flatMap((node) => {
    const types = (node['@type'] as string[]).map((type) => type.replace(vocabulary, ''));
    const all = types.flatMap((type) => [type, ...(typesAbove[type] ?? [])]);
    const properties = Object.keys(node).filter((name) => !name.startsWith('@'));
    return [
      ...types.filter((type) => typesAbove[type] === undefined),
      ...properties
        .map((name) => name.replace(vocabulary, ''))
        .filter((name) => !domainsOf[name]?.some((domain) => all.includes(domain)))
        .map((name) => `${types.join()}.${name}`),
    ];
  });

/** Every field there is, once. */
const full = () =>
  sampleResource({
    alsoKnownAs: ['Older title'],
    places: ['PH', 'GB-ENG'],
    contributors: [
      { publisher: 'unicef', role: 'imprint' },
      { publisher: 'unicef', role: 'commissioner' },
    ],
    editions: [
      { language: 'en', url: 'https://example.org/en' },
      { language: 'zh-Hans', url: null, title: '安全' },
    ],
    parts: [{ title: { en: 'Part' }, url: null }],
    licence: 'CC-BY-4.0',
    isbn: '978-92-9258-000-0',
  });
const resourceOf = (fields: Record<string, unknown>) => {
  const document = JSON.parse(schemaOrgJsonLd(sampleDataset({ resources: [sampleResource(fields)] }), base));
  return document['@graph'].find((node: Expanded) => String(node['@id']).includes('/resource/'));
};

test('the real catalogue expands without a network, and every type and property is one of schema.org', async () => {
  const real = realDataset();
  const nodes = nodesIn(await expand(schemaOrgJsonLd(real, base)));
  expect(wrongTerms(nodes)).toEqual([]);
  const ids = new Set(nodes.map((node) => node['@id']));
  for (const { id } of real.resources) expect(ids).toContain(`${base}resource/${id}`);
});

test('so does a resource that has every field', async () => {
  const nodes = nodesIn(await expand(schemaOrgJsonLd(sampleDataset({ resources: [full()] }), base)));
  expect(wrongTerms(nodes)).toEqual([]);
  expect(nodes.length).toBeGreaterThan(10);
});

test('whatever is referred to is described', async () => {
  const expanded = await expand(schemaOrgJsonLd(realDataset(), base));
  const described = new Set(nodesIn(expanded).map((node) => node['@id']));
  const referred = [...JSON.stringify(expanded).matchAll(/\{"@id":"(https:\/\/w3id\.example[^"]*)"\}/g)].map(
    ([, id]) => id,
  );
  expect(referred.length).toBeGreaterThan(100);
  expect(referred.filter((id) => !described.has(id))).toEqual([]);
});

test('the list of terms catches a slip', () => {
  const node = { '@type': [`${vocabulary}Organization`], [`${vocabulary}inLanguage`]: [], [`${vocabulary}nmae`]: [] };
  expect(wrongTerms([node])).toEqual(['Organization.inLanguage', 'Organization.nmae']);
});

test('an address is given only when it is known and the own page', () => {
  expect(resourceOf({})).toMatchObject({ url: 'https://www.unicef.org/safe-online' });
  expect(resourceOf({ editions: [{ language: 'en', url: null }] })).not.toHaveProperty('url');
  const listed = resourceOf({ provenance: sampleProvenance({ urlKind: 'listing' }) });
  expect(listed).not.toHaveProperty('url');
  expect(listed).toMatchObject({ subjectOf: { '@type': 'WebPage', url: 'https://www.unicef.org/safe-online' } });
});

test('each of several languages is a work of its own, and nothing is said about the price', () => {
  const node = resourceOf(full());
  expect(node).toMatchObject({
    inLanguage: ['en', 'zh-Hans'],
    workTranslation: [
      { inLanguage: 'en', url: 'https://example.org/en' },
      { inLanguage: 'zh-Hans', name: { '@language': 'zh-Hans', '@value': '安全' } },
    ],
  });
  expect(node).not.toHaveProperty('isAccessibleForFree');
});

test('the world is no place', () => {
  expect(resourceOf({ places: ['global'] })).not.toHaveProperty('spatialCoverage');
});

test('a type that schema.org knows nothing of is what its broader one is', () => {
  const concepts = [
    sampleConcept({ id: 'comic', scheme: 'resource-type', broader: ['storybook'] }),
    sampleConcept({ id: 'storybook', scheme: 'resource-type' }),
  ];
  const typeOf = (type: string) => {
    const dataset = sampleDataset({ resources: [sampleResource({ type })], concepts });
    const document = JSON.parse(schemaOrgJsonLd(dataset, base));
    return document['@graph'].find((node: Expanded) => String(node['@id']).includes('/resource/'))['@type'];
  };
  expect(typeOf('comic')).toBe('Book');
  expect(typeOf('unheard-of')).toBe('CreativeWork');
});
