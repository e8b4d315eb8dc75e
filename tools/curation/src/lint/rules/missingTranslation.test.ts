import { expect, test } from 'vitest';
import { sampleRecords } from '../../testing/sampleRecords.js';
import { sampleConcept } from '../../testing/samples.js';
import { missingTranslation } from './missingTranslation.js';

const check = (prefLabel: Record<string, string>) =>
  missingTranslation.check(sampleRecords({ concepts: [sampleConcept({ prefLabel })] }));

test('a label in all languages of the catalogue is fine', () => {
  expect(check({ en: 'a', es: 'a', fr: 'a', ar: 'a', 'zh-Hans': 'a', pt: 'a', ru: 'a' })).toEqual([]);
});

test('missing languages are one warning', () => {
  expect(check({ en: 'a', es: 'a', fr: 'a', ar: 'a', pt: 'a' })).toMatchObject([
    { level: 'warning', path: 'prefLabel', message: 'No label in zh-Hans, ru: English is shown instead.' },
  ]);
});
