import { Parser, Store } from 'n3';
import { expect, test } from 'vitest';
import { realDataset } from '../../testing/realDataset.js';
import { sampleDataset } from '../../testing/sampleDataset.js';
import { sampleConcept } from '../../testing/samples.js';
import { skosTurtle } from './skosTurtle.js';
import { brokenIntegrity } from '../../testing/brokenIntegrity.js';
import { term } from './vocabulary.js';

const base = 'https://w3id.example/catalogue/';
const parse = (text: string) => new Store(new Parser({ format: 'text/turtle' }).parse(text));
const real = realDataset();
const store = parse(skosTurtle(real, base));
const concepts = (...fields: Record<string, unknown>[]) => {
  const types = [
    sampleConcept({ id: 'guide', scheme: 'resource-type' }),
    sampleConcept({ id: 'teachers', scheme: 'audience' }),
  ];
  return sampleDataset({ concepts: [sampleConcept(), ...types, ...fields.map((each) => sampleConcept(each))] });
};
const valuesOf = (text: string, id: string, prefix: 'skos' | 'dcterms' | 'owl', name: string) =>
  parse(text)
    .getObjects(`${base}${id}`, term(prefix, name), null)
    .map(({ value }) => value);

test('the real taxonomy keeps the integrity conditions of SKOS', () => {
  expect(brokenIntegrity(store)).toEqual([]);
});

test('nothing of the taxonomy is lost', () => {
  const count = (prefix: 'skos' | 'rdf' | 'dcterms', name: string, object: string | null = null) =>
    store.countQuads(null, term(prefix, name), object, null);
  const labels = (field: 'altLabel' | 'hiddenLabel') =>
    real.concepts.flatMap((concept) => Object.values(concept[field] ?? {})).flat().length;
  const top = real.concepts.filter(({ broader }) => broader.length === 0).length;
  const related = new Set(
    real.concepts.flatMap((c) => c.related.flatMap((id) => [`${c.scheme} ${c.id} ${id}`, `${c.scheme} ${id} ${c.id}`])),
  );
  expect(count('rdf', 'type', term('skos', 'Concept').value)).toBe(real.concepts.length);
  expect(count('rdf', 'type', term('skos', 'ConceptScheme').value)).toBe(6);
  expect(count('skos', 'hasTopConcept')).toBe(top);
  expect(count('skos', 'topConceptOf')).toBe(top);
  expect(count('skos', 'prefLabel')).toBe(real.concepts.flatMap(({ prefLabel }) => Object.keys(prefLabel)).length);
  const plain = real.concepts.flatMap(({ plainLabel = {} }) => Object.keys(plainLabel)).length;
  expect(plain).toBeGreaterThan(0);
  expect(count('skos', 'altLabel')).toBe(labels('altLabel') + plain);
  expect(count('skos', 'hiddenLabel')).toBe(labels('hiddenLabel'));
  expect(count('skos', 'broader')).toBe(real.concepts.flatMap(({ broader }) => broader).length);
  expect(count('skos', 'narrower')).toBe(count('skos', 'broader'));
  expect(count('skos', 'related')).toBe(related.size);
  expect(count('dcterms', 'spatial')).toBe(real.concepts.flatMap(({ members }) => members ?? []).length);
});

test('the same dataset gives the same bytes', () => {
  expect(skosTurtle(realDataset(), base)).toBe(skosTurtle(real, base));
});

test('a label that stands twice is said once, as the kind that is shown', () => {
  const labels = {
    prefLabel: { en: 'A' },
    plainLabel: { en: 'P' },
    altLabel: { en: ['A', 'B', 'B', 'P'] },
    hiddenLabel: { en: ['B', 'C'], fr: ['A'] },
  };
  const text = skosTurtle(concepts({ id: 'a', ...labels }), base);
  expect(valuesOf(text, 'topic/a', 'skos', 'altLabel')).toEqual(['P', 'B']);
  expect(valuesOf(text, 'topic/a', 'skos', 'hiddenLabel')).toEqual(['C', 'A']);
  expect(brokenIntegrity(parse(text))).toEqual([]);
});

test('quotation marks, line ends and every script survive', () => {
  const label = 'He said: "no"\\ – \u0627\u0644\u0633\u0644\u0627\u0645\u0629 儿童 👩';
  expect(
    valuesOf(skosTurtle(concepts({ id: 'a', prefLabel: { en: label } }), base), 'topic/a', 'skos', 'prefLabel'),
  ).toEqual([label]);
});

test('a region of the United Nations statistics carries its M49 code', () => {
  expect(store.getObjects(`${base}region/south-eastern-asia`, term('skos', 'notation'), null)[0]?.value).toBe('035');
});

test('says what is deprecated and which labels are drafts', () => {
  const text = skosTurtle(concepts({ id: 'a', deprecated: true, prefLabel: { en: 'A', fr: 'B' } }), base);
  expect(valuesOf(text, 'topic/a', 'owl', 'deprecated')).toEqual(['true']);
  expect(valuesOf(text, 'topic/a', 'skos', 'editorialNote')).toEqual([
    'Labels not yet reviewed by a speaker of the language: fr.',
  ]);
});
