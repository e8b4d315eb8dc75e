import { expect, test } from 'vitest';
import { sampleRecords } from '../../testing/sampleRecords.js';
import { sampleResource } from '../../testing/samples.js';
import { publishedDate } from './publishedDate.js';

// The samples were released on 2026-11-23.
const published = (date: string) => ({ published: { date, evidence: 'found' } });
const check = (fields: Record<string, unknown>) =>
  publishedDate.check(
    sampleRecords({ resources: [sampleResource(fields), sampleResource({ id: 'old', ...published('2019-06') })] }),
  );

test.each(['2026', '2026-12', '2027-02', '2027', '1990', '2001-01'])('%s may be true', (date) => {
  expect(check(published(date))).toEqual([]);
});

test.each(['2027-03', '2027-05', '2028', '2031'])('%s lies ahead, an error', (date) => {
  expect(check(published(date))).toMatchObject([{ level: 'error', path: 'published.date' }]);
});

test('what is older than its subject is doubted', () => {
  expect(check({ ...published('1985'), topics: ['online-safety'] })).toMatchObject([{ level: 'warning' }]);
  expect(check({ ...published('1985'), topics: ['child-rights'] })).toEqual([]);
  expect(check({ ...published('1901'), topics: ['child-rights'] })).toMatchObject([{ expected: '1924 or later' }]);
});

test('who replaces is later, whether the other is in the catalogue or not', () => {
  expect(check({ ...published('2018'), supersedes: { id: 'old' } })).toMatchObject([
    { level: 'warning', path: 'supersedes', message: 'The work of 2018 is said to replace one of 2019-06.' },
  ]);
  expect(check({ ...published('2019'), supersedes: { id: 'old' } })).toEqual([]);
  const next = { title: 'Newer', published: '2020', url: null };
  expect(check({ ...published('2021'), supersededBy: next })).toMatchObject([{ path: 'supersededBy' }]);
  expect(check({ ...published('2021'), supersededBy: { ...next, published: null } })).toEqual([]);
});
