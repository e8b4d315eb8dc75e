import { expect, test } from 'vitest';
import { sampleRecords } from '../../testing/sampleRecords.js';
import { sampleConcept, samplePublisher, sampleResource, sampleService } from '../../testing/samples.js';
import { knownLanguage } from './knownLanguage.js';

const check = (fields: Record<string, unknown>) =>
  knownLanguage.check(sampleRecords({ resources: [sampleResource(fields)] }));
const edition = (language: string) => [{ language, url: null }];

test('registered languages are fine wherever they stand', () => {
  expect(check({ title: { en: 'Safe', 'zh-Hant': '安全' }, service: sampleService({ languages: ['yue'] }) })).toEqual(
    [],
  );
});

test('says what to write in the place of a common mistake, in every field that names languages', () => {
  expect(check({ editions: edition('jp') })).toMatchObject([
    { level: 'error', path: 'editions[0].language', fix: 'Write ja.' },
  ]);
  expect(check({ summary: { en: 'Safe.', gr: 'Safe.' } })).toMatchObject([{ path: 'summary.gr', fix: 'Write el.' }]);
  expect(check({ parts: [{ title: { en: 'One', cn: '一' }, url: null }] })).toMatchObject([
    { path: 'parts[0].title.cn' },
  ]);
  expect(check({ titleGloss: ['eng'] })).toMatchObject([{ path: 'titleGloss[0]', fix: 'Write en.' }]);
  const records = sampleRecords({
    concepts: [sampleConcept({ altLabel: { dk: ['Sikker'] } })],
    publishers: [samplePublisher({ name: { en: 'UNICEF', xx: 'UNICEF' } })],
    sourceLabels: { Chinese: ['language:cn'] },
  });
  expect(knownLanguage.check(records).map(({ path }) => path)).toEqual(['altLabel.dk', 'name.xx', 'Chinese[0]']);
});

test('a language that is only the code of the country is doubted', () => {
  expect(check({ editions: edition('uk'), places: ['GB'] })).toMatchObject([
    { level: 'warning', message: '"uk" is Ukrainian, not a language named after GB.' },
  ]);
  expect(check({ editions: edition('ca'), places: ['CA'] })).toMatchObject([{ level: 'warning' }]);
  expect(check({ editions: edition('ca'), places: ['CA'], title: { en: 'Safe', ca: 'Segur' } })).toEqual([]);
  for (const [language, place] of [
    ['fr', 'FR'],
    ['cy', 'GB-WLS'],
    ['uk', 'UA'],
    ['sv', 'SE'],
    ['ga', 'IE'],
  ] as const)
    expect(check({ editions: edition(language), places: [place] })).toEqual([]);
});
