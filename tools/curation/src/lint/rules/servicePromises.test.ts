import { expect, test } from 'vitest';
import { sampleRecords } from '../../testing/sampleRecords.js';
import { sampleConcept, sampleResource, sampleService } from '../../testing/samples.js';
import { servicePromises } from './servicePromises.js';

const check = (type: string, summary: object, fields: object = {}) => {
  const concepts = [sampleConcept({ id: type, scheme: 'resource-type', prefLabel: { en: type } })];
  const resources = [sampleResource({ type, summary, service: sampleService(), ...fields })];
  return servicePromises.check(sampleRecords({ resources, concepts }));
};

test.each([
  ['en', 'A confidential line for children.'],
  ['es', 'Una línea confidencial para la infancia.'],
  ['fr', 'Une ligne anonyme pour les enfants.'],
  ['ar', 'خط سري للأطفال.'],
  ['zh-Hans', '为儿童保密的热线。'],
  ['pt', 'Uma linha sigilosa para crianças.'],
  ['ru', 'Анонимная линия для детей.'],
])('a service is not promised to keep a secret, in %s', (language, text) => {
  expect(check('helpline', { en: 'A line for children.', [language]: text })).toMatchObject([
    { level: 'error', path: `summary.${language}` },
  ]);
});

test('the notes of a service are held to it too, its title is its own, and other works may use the words', () => {
  const note = { usageNote: { en: 'Calls are private.' } };
  expect(check('helpline', { en: 'A line for children.' }, note)).toMatchObject([{ path: 'usageNote.en' }]);
  expect(check('helpline', { en: 'A line.' }, { title: { en: 'Confidential Line' } })).toEqual([]);
  expect(check('guide', { en: 'How to keep records confidential.' })).toEqual([]);
});

test('words that only begin alike are fine', () => {
  expect(check('helpline', { en: 'Help for pupils of private-sector schools.' })).toHaveLength(1);
  expect(check('helpline', { en: 'Help for people deprived of care.' })).toEqual([]);
});
