import { expect, test } from 'vitest';
import { sampleRecords } from '../../testing/sampleRecords.js';
import { sampleConcept, sampleNeed } from '../../testing/samples.js';
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

test('a need says what it lacks in each of its texts', () => {
  const all = (text: unknown) => ({ en: text, es: text, fr: text, ar: text, 'zh-Hans': text, pt: text, ru: text });
  const ofNeed = (fields: object) =>
    missingTranslation.check(sampleRecords({ concepts: [], needs: [sampleNeed({ ...fields })] }));
  const whole = { label: all('a'), chip: all('a'), heading: all('a'), advice: all('a'), phrases: all(['a']) };
  expect(ofNeed(whole)).toEqual([]);
  expect(ofNeed({ ...whole, advice: undefined })).toEqual([]);
  const { ru: _, ...withoutRussian } = all(['a']);
  expect(ofNeed({ ...whole, phrases: withoutRussian })).toMatchObject([
    { level: 'warning', path: 'phrases', message: 'Nothing in ru: nobody is understood who types in it.' },
  ]);
});
