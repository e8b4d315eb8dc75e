import { expect, test } from 'vitest';
import type { LinkResult } from './LinkChecker.js';
import type { LinkObservation } from './LinkObservation.js';
import { judgeLink } from './judgeLink.js';

const after = (...days: [string, LinkResult['outcome']][]) =>
  days.reduce<LinkObservation | undefined>(
    (before, [day, outcome]) => judgeLink({ outcome, code: 404 }, before, day),
    undefined,
  );

test('only the third day of failure makes a link dead', () => {
  expect(after(['2026-01-01', 'failed'])).toMatchObject({ status: 'unreachable', failures: 1 });
  expect(after(['2026-01-01', 'failed'], ['2026-01-02', 'failed'])).toMatchObject({
    status: 'unreachable',
    failures: 2,
  });
  expect(after(['2026-01-01', 'failed'], ['2026-01-02', 'failed'], ['2026-01-03', 'failed'])).toEqual({
    status: 'dead',
    code: 404,
    checkedOn: '2026-01-03',
    failures: 3,
  });
});

test('three runs on one day are one failure', () => {
  expect(after(['2026-01-01', 'failed'], ['2026-01-01', 'failed'], ['2026-01-01', 'failed'])).toMatchObject({
    status: 'unreachable',
    failures: 1,
  });
});

test('an answer forgets earlier failures, a refusal does not', () => {
  expect(after(['2026-01-01', 'failed'], ['2026-01-02', 'alive'])).toMatchObject({ status: 'alive', failures: 0 });
  expect(after(['2026-01-01', 'failed'], ['2026-01-02', 'refused'])).toMatchObject({ status: 'refused', failures: 1 });
});

test('the day of the last answer is kept through failures and refusals', () => {
  expect(after(['2026-01-01', 'alive'], ['2026-01-02', 'failed'], ['2026-01-03', 'refused'])).toMatchObject({
    answeredOn: '2026-01-01',
    checkedOn: '2026-01-03',
  });
  expect(after(['2026-01-01', 'alive'], ['2026-01-02', 'moved'])).toMatchObject({ answeredOn: '2026-01-02' });
  expect(after(['2026-01-01', 'failed'])).not.toHaveProperty('answeredOn');
});
