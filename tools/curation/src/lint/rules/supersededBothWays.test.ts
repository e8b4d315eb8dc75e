import { expect, test } from 'vitest';
import { sampleRecords } from '../../testing/sampleRecords.js';
import { sampleResource } from '../../testing/samples.js';
import { fixRecords } from '../fixRecords.js';
import { supersededBothWays } from './supersededBothWays.js';

const records = (old: Record<string, unknown>, recent: Record<string, unknown>) =>
  sampleRecords({ resources: [sampleResource({ id: 'old', ...old }), sampleResource({ id: 'new', ...recent })] });
const check = (...args: Parameters<typeof records>) => supersededBothWays.check(records(...args));

test('two that name each other are fine, and so is a work outside the catalogue', () => {
  expect(check({ supersededBy: { id: 'new' } }, { supersedes: { id: 'old' } })).toEqual([]);
  expect(check({ supersededBy: { title: 'A newer one', published: null, url: null } }, {})).toEqual([]);
});

test('one that does not answer is found, in either direction', () => {
  expect(check({}, { supersedes: { id: 'old' } })).toMatchObject([
    { level: 'error', file: 'records/resources/old.json', path: 'supersededBy' },
  ]);
  expect(check({ supersededBy: { id: 'new' } }, {})).toMatchObject([
    { file: 'records/resources/new.json', path: 'supersedes' },
  ]);
});

test('one that names a third is found', () => {
  expect(check({ supersededBy: { id: 'other' } }, { supersedes: { id: 'old' } })).toMatchObject([
    { level: 'error', message: expect.stringContaining('names "other"') },
  ]);
});

test('a title where a record could be named is a warning', () => {
  const title = { title: 'The new one', published: null, url: null };
  expect(check({ supersededBy: title }, { supersedes: { id: 'old' } })).toMatchObject([{ level: 'warning' }]);
});

test('adds the answer, but replaces nothing', () => {
  const fixed = fixRecords(records({}, { supersedes: { id: 'old' } }), [supersededBothWays]);
  expect(JSON.parse(fixed['records/resources/old.json'] ?? '')).toMatchObject({ supersededBy: { id: 'new' } });
  expect(
    fixRecords(records({ supersededBy: { id: 'other' } }, { supersedes: { id: 'old' } }), [supersededBothWays]),
  ).toEqual({});
});

test('nothing comes after itself, directly or in a ring, and --fix adds nothing to it', () => {
  const self = records({ supersededBy: { id: 'old' } }, {});
  expect(supersededBothWays.check(self)).toMatchObject([
    { level: 'error', path: 'supersededBy', message: 'The resource comes after itself: old → old.' },
  ]);
  expect(fixRecords(self, [supersededBothWays])).toEqual({});
  const ring = { supersedes: { id: 'new' }, supersededBy: { id: 'new' } };
  const back = { supersedes: { id: 'old' }, supersededBy: { id: 'old' } };
  expect(check(ring, back).map(({ file, path }) => `${file} ${path}`)).toEqual([
    'records/resources/old.json supersededBy',
    'records/resources/old.json supersedes',
    'records/resources/new.json supersededBy',
    'records/resources/new.json supersedes',
  ]);
});
