import { expect, test } from 'vitest';
import { sampleRecords } from '../../testing/sampleRecords.js';
import { sampleConcept, sampleResource } from '../../testing/samples.js';
import { leftOverText } from './leftOverText.js';

const check = (fields: Record<string, unknown>) =>
  leftOverText.check(sampleRecords({ resources: [sampleResource(fields)] }));
const title = (en: string) => check({ title: { en } });
const summary = (en: string) => check({ summary: { en } });

test.each([
  'Keeping children safe – a guide for schools',
  '3018: a line for young people',
  'Know more, do more (2nd edition)',
  'Home alone: when is it safe?',
  'Resources for parents and carers of 404 schools',
  'Safe to learn: end violence in schools – global',
])('%s is a title', (text) => {
  expect(title(text)).toEqual([]);
});

test.each([
  'What to do when a page of abuse is found, and why nobody may share it with others.',
  'Lists the forms to file; e.g. a report of 404 cases, and a way to log in safely for pupils.',
])('%s is a summary', (text) => {
  expect(summary(text)).toEqual([]);
});

test.each([
  'Lorem ipsum dolor sit amet',
  '[Insert title here]',
  '${resource.title}',
  '[object Object]',
  '#REF!',
  'ProtecciÃ³n infantil',
  'Childrenâ€™s rights',
  '????? ?????',
  '=HYPERLINK("x")',
])('%s is an error wherever it stands', (text) => {
  expect(title(text)).toMatchObject([{ level: 'error', path: 'title.en' }]);
  expect(summary(text)).toMatchObject([{ level: 'error', path: 'summary.en' }]);
});

test.each([
  '404 Page not found',
  'Error 403',
  'Access denied',
  'Página no encontrada',
  'Just a moment...',
  'Under construction',
  'TBD',
  'safeguarding-policy_final_v2.pdf',
  'Microsoft Word - policy',
  'Untitled document',
  'Copy of Policy',
  'child_protection_policy',
  'Safe online | UNICEF',
  'Safe online - YouTube',
  'Safe online [PDF]',
  'Safe online (PDF, 2 MB)',
  'Home',
  'n/a',
  'Keeping the the child safe',
  'Keeping children safe in…',
  'asdfgh',
  'Saaaaaafe',
])('%s is no title', (text) => {
  expect(title(text)).toMatchObject([{ level: 'warning', path: 'title.en' }]);
});

test.each([
  'A guide for teachers who want to keep children safe. Read more',
  'The page could not be found. Go back to where you came from.',
  'Guide for teachers and parents, still to be completed.',
  'A guide for teachers who want to keep children safe and …',
  '— 2019 —',
])('%s is no summary', (text) => {
  expect(summary(text)).toMatchObject([{ level: 'warning', path: 'summary.en' }]);
});

test('labels are looked at too', () => {
  const concepts = [sampleConcept({ prefLabel: { en: 'TODO' } })];
  expect(leftOverText.check(sampleRecords({ concepts }))).toMatchObject([{ path: 'prefLabel.en' }]);
});
