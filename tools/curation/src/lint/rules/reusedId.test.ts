import { expect, test } from 'vitest';
import { sampleRecords } from '../../testing/sampleRecords.js';
import { sampleResource } from '../../testing/samples.js';
import { reusedId } from './reusedId.js';

const check = (redirects: unknown) =>
  reusedId.check(sampleRecords({ resources: [sampleResource(), sampleResource({ id: 'other' })], redirects }));

test('an id that nobody used is fine', () => {
  expect(check([{ id: 'gone', status: 'withdrawn', reason: 'closed', since: '1.0.0' }])).toEqual([]);
  expect(check('none')).toEqual([]);
});

test('a withdrawn or moved id stays what it was, said at the record that takes it', () => {
  const withdrawn = { id: 'safe-online', status: 'withdrawn', reason: 'closed', since: '1.1.0' };
  expect(check([withdrawn])).toMatchObject([
    {
      file: 'records/resources/safe-online.json',
      path: 'id',
      message: 'The id "safe-online" is taken: it was withdrawn since 1.1.0.',
      fix: expect.stringContaining('Choose another id'),
    },
  ]);
  expect(check([{ id: 'other', status: 'moved', to: 'safe-online', since: '1.1.0' }])).toMatchObject([
    {
      file: 'records/resources/other.json',
      message: 'The id "other" is taken: it leads to "safe-online" since 1.1.0.',
    },
  ]);
});
