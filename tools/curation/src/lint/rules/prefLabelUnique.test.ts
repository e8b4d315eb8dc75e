import { expect, test } from 'vitest';
import { sampleRecords } from '../../testing/sampleRecords.js';
import { sampleConcept } from '../../testing/samples.js';
import { prefLabelUnique } from './prefLabelUnique.js';

const check = (fields: Record<string, unknown>) => {
  const first = sampleConcept({ id: 'a', prefLabel: { en: 'Guides', fr: 'Guides' } });
  return prefLabelUnique.check(sampleRecords({ concepts: [first, sampleConcept({ id: 'b', ...fields })] }));
};

test('the same label is fine in another language, in another scheme, or on a deprecated concept', () => {
  expect(check({ prefLabel: { en: 'Handbooks', de: 'Guides' } })).toEqual([]);
  expect(check({ prefLabel: { en: 'Guides' }, scheme: 'context' })).toEqual([]);
  expect(check({ prefLabel: { en: 'Guides' }, deprecated: true })).toEqual([]);
});

test('the same label in one scheme and language is found, in capitals or not', () => {
  expect(check({ prefLabel: { en: 'Handbooks', fr: 'GUIDES' } })).toMatchObject([
    { path: 'prefLabel.fr', message: '"GUIDES" is the label of records/concepts/topic/a.json too.' },
  ]);
});

test('a plain label is no label of another concept', () => {
  expect(check({ prefLabel: { en: 'Handbooks' }, plainLabel: { en: 'Guides' } })).toMatchObject([
    { path: 'plainLabel.en' },
  ]);
});
