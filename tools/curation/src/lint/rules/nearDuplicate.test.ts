import { expect, test } from 'vitest';
import { sampleRecords } from '../../testing/sampleRecords.js';
import { sampleResource } from '../../testing/samples.js';
import { nearDuplicate } from './nearDuplicate.js';

const check = (...titles: (string | Record<string, string>)[]) => {
  const resources = titles.map((title, index) => {
    return sampleResource({ id: `r${index}`, title: typeof title === 'string' ? { en: title } : title });
  });
  return nearDuplicate.check(sampleRecords({ resources }));
};

test.each([
  ['Child safety online', 'Child safety offline'],
  ['Teachers: report of 2019', 'Teachers: report of 2020'],
  ['Guide, part 1', 'Guide, part 2'],
  ['Safe kids', 'Safe kid'],
])('%s and %s are two resources', (a, b) => {
  expect(check(a, b)).toEqual([]);
});

test.each([
  ['Child Safety Online', 'Child safety online!'],
  ['Protección infantil', 'Proteccion Infantil'],
  ['Keeping children safe', 'Keeping childen safe'],
  ['Child safety online: a guide', 'Guide: online child safety'],
  ['The known guide for schools', 'Known guide for the schools'],
])('%s and %s are a warning', (a, b) => {
  expect(check(a, b)).toMatchObject([
    {
      level: 'warning',
      file: 'records/resources/r1.json',
      path: 'title.en',
      message: `records/resources/r0.json has nearly the same title: "${a}".`,
    },
  ]);
});

test('a title is compared with titles of its language alone, and never with its own', () => {
  expect(check({ en: 'Manual', fr: 'Manuel' }, { en: 'Manuel' })).toEqual([]);
  expect(check({ en: 'Manual', pt: 'Manual' })).toEqual([]);
});

test('a new edition may keep the title of the old one', () => {
  const resources = [sampleResource({ id: 'old' }), sampleResource({ id: 'new', supersedes: { id: 'old' } })];
  expect(nearDuplicate.check(sampleRecords({ resources }))).toEqual([]);
});

test('the other title of one is no title of another', () => {
  const known = sampleResource({ id: 'known', title: { en: 'The known guide' }, alsoKnownAs: ['KGS'] });
  const check = (fields: Record<string, unknown>) =>
    nearDuplicate.check(sampleRecords({ resources: [known, sampleResource({ id: 'r', ...fields })] }));
  expect(check({ title: { en: 'kgs' } })).toMatchObject([
    { path: 'title.en', message: 'records/resources/known.json goes by the same title, in alsoKnownAs[0].' },
  ]);
  expect(check({ alsoKnownAs: ['The Known Guide'] })).toMatchObject([{ level: 'warning', path: 'alsoKnownAs[0]' }]);
  expect(check({ alsoKnownAs: ['KGS'], supersedes: { id: 'known' } })).toEqual([]);
});
