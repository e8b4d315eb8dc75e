import { afterEach, expect, test, vi } from 'vitest';
import { openCatalogue } from '../catalogue/openCatalogue.js';
import { datasetOf, resourceOf } from '../testing/datasetOf.js';
import {
  ancestorsOf,
  broaderConcepts,
  type ConceptNode,
  conceptTree,
  getConcept,
  narrowerConcepts,
} from './concepts.js';
import { findConcepts } from './findConcepts.js';
import { altLabelsOf, labelOf, textIn } from './labels.js';
import { countryName, countryNames, languageName } from './names.js';

const concept = (id: string, broader: string[], more: object = {}) => ({
  id,
  scheme: 'topic' as const,
  prefLabel: { en: id },
  broader,
  related: [],
  reviewed: [],
  ...more,
});
const catalogue = openCatalogue(
  datasetOf([resourceOf('one', 'One')], {
    concepts: [
      concept('abuse', []),
      concept('online', []),
      concept('grooming', ['abuse', 'online'], { altLabel: { fr: ['Pédopiégeage'] } }),
      concept('sextortion', ['grooming'], {
        plainLabel: { en: 'Threats over pictures', fr: 'Chantage' },
        altLabel: { fr: ['Sextorsion'] },
        hiddenLabel: { en: ['Webcam blackmail!'] },
      }),
      concept('lost', ['nowhere']),
      { ...concept('abuse', []), scheme: 'context' as const },
    ],
  }),
);
const ids = (concepts: readonly { id: string }[]) => concepts.map(({ id }) => id);

afterEach(() => vi.unstubAllGlobals());

test('concepts are found by scheme and id', () => {
  expect(getConcept(catalogue, 'context', 'abuse')?.scheme).toBe('context');
  expect(getConcept(catalogue, 'region', 'abuse')).toBeUndefined();
});

test('broader, narrower and all broader ones', () => {
  expect(ids(broaderConcepts(catalogue, 'topic', 'grooming'))).toEqual(['abuse', 'online']);
  expect(ids(narrowerConcepts(catalogue, 'topic', 'abuse'))).toEqual(['grooming']);
  expect(ids(ancestorsOf(catalogue, 'topic', 'sextortion'))).toEqual(['grooming', 'abuse', 'online']);
  expect(broaderConcepts(catalogue, 'topic', 'lost')).toEqual([]);
});

test('in the tree a concept stands under each of its broader ones', () => {
  const draw = (nodes: readonly ConceptNode[]): unknown =>
    nodes.map(({ concept: { id }, narrower }) => (narrower.length ? [id, draw(narrower)] : id));
  const below = [['grooming', ['sextortion']]];
  expect(draw(conceptTree(catalogue, 'topic'))).toEqual([['abuse', below], 'lost', ['online', below]]);
  expect(conceptTree(catalogue, 'audience')).toEqual([]);
});

test('concepts are found by any label, folded', () => {
  expect(ids(findConcepts(catalogue, 'PEDOPIEGEAGE'))).toEqual(['grooming']);
  expect(ids(findConcepts(catalogue, 'webcam-blackmail'))).toEqual(['sextortion']);
  expect(ids(findConcepts(catalogue, 'threats over pictures'))).toEqual(['sextortion']);
  expect(findConcepts(catalogue, 'abuse')).toHaveLength(2);
  expect(findConcepts(catalogue, 'abuse', { scheme: 'context' })).toHaveLength(1);
  expect(findConcepts(catalogue, '  ')).toEqual([]);
});

test.each([
  ['fr', 'fr'],
  ['fr-CA', 'fr'],
  ['zh-CN', 'zh-Hans'],
  ['zh', 'zh-Hans'],
  ['zh-TW', 'zh-Hans'],
  ['pt', 'pt-BR'],
  ['ja', 'en'],
  ['not a tag', 'en'],
  ['constructor', 'en'],
  [['ja', 'fr'], 'fr'],
  [[], 'en'],
])('a reader of %j gets the text in %s', (preferred, language) => {
  const map = { en: 'a', fr: 'b', 'pt-BR': 'c', 'zh-Hans': 'd' };
  expect(textIn(map, preferred)).toEqual({ text: map[language as keyof typeof map], language });
});

test('without English any text is better than none', () => {
  expect(textIn({ fr: 'b' }, 'ja')).toEqual({ text: 'b', language: 'fr' });
  expect(textIn({}, 'ja')).toEqual({ text: '', language: 'und' });
});

test('labels come with their language', () => {
  expect(labelOf(getConcept(catalogue, 'topic', 'abuse')!, 'fr')).toEqual({ text: 'abuse', language: 'en' });
  expect(labelOf({ id: 'a', name: { en: 'A', fr: 'B' }, homepage: null }, ['fr'])).toEqual({
    text: 'B',
    language: 'fr',
  });
});

test('for other vocabularies a plain label is another good label, before the others', () => {
  expect(altLabelsOf(getConcept(catalogue, 'topic', 'sextortion')!)).toEqual({
    en: ['Threats over pictures'],
    fr: ['Chantage', 'Sextorsion'],
  });
  expect(altLabelsOf(getConcept(catalogue, 'topic', 'abuse')!)).toEqual({});
});

test('places and languages have names', () => {
  expect(countryName('PH', 'en')).toBe('Philippines');
  expect(countryName('GB-SCT', 'en-GB')).toBe('Scotland');
  expect(countryName('GB-ENG', 'fr')).toBe('Angleterre');
  expect(countryName('GB-NIR', 'zh-CN')).toBe('北爱尔兰');
  expect(countryName('GB-SCT', 'de')).toBe('Vereinigtes Königreich (GB-SCT)');
  expect(countryName('CA-QC', 'en')).toBe('Canada (CA-QC)');
  expect(countryName('global', 'en')).toBeUndefined();
  expect(countryName('no code', 'en')).toBe('no code');
  expect(countryName('PH', 'no language')).toBe('PH');
  expect(languageName('fr', 'en')).toBe('French');
});

test('without Intl.DisplayNames the codes stand for themselves', () => {
  vi.stubGlobal('Intl', {});
  expect(countryName('AQ', 'eo')).toBe('AQ');
  expect(languageName('eo', 'eo')).toBe('eo');
  expect(textIn({ 'zh-Hans': 'd' }, 'zh-CN').language).toBe('zh-Hans');
});

test('a country is known by all names that people use, each once', () => {
  expect(countryNames('GB', 'en')).toEqual(['United Kingdom', 'UK', 'Great Britain']);
  expect(countryNames('US', 'fr').slice(0, 1)).toEqual(['États-Unis']);
  expect(countryNames('TR', 'es')).toEqual(expect.arrayContaining(['Turquía', 'Turkey']));
  expect(countryNames('GB-SCT', 'fr')).toEqual(['Écosse', 'Scotland']);
  expect(countryNames('global', 'en')).toEqual([]);
  expect(countryNames('no code', 'en')).toHaveLength(1);
});
