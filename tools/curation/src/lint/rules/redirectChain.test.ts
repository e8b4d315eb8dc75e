import { expect, test } from 'vitest';
import { sampleRecords } from '../../testing/sampleRecords.js';
import { redirectChain } from './redirectChain.js';

const check = (...redirects: unknown[]) => redirectChain.check(sampleRecords({ redirects }));
const moved = (id: string, to: string) => ({ id, status: 'moved', to, since: '0.1.0' });

test('two old ids may lead to one resource', () => {
  expect(check(moved('old', 'safe-online'), moved('older', 'safe-online'))).toEqual([]);
});

test('a redirect to a redirect is found', () => {
  expect(check(moved('old', 'safe-online'), moved('older', 'old'))).toMatchObject([
    { path: '[1].to', message: '"old" is a redirect itself.', fix: 'Point at what "old" leads to.' },
  ]);
});

test('an alternative that is a redirect is found', () => {
  const withdrawn = { id: 'gone', status: 'withdrawn', reason: 'closed', alternatives: ['old'], since: '0.1.0' };
  expect(check(moved('old', 'safe-online'), withdrawn)).toMatchObject([{ path: '[1].alternatives[0]' }]);
});
