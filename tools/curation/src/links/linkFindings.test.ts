import { expect, test } from 'vitest';
import type { LinkObservation } from './LinkObservation.js';
import { linkFindings } from './linkFindings.js';

const address = 'https://example.org/a';
const find = (observation: Partial<LinkObservation>) => {
  const usedBy = ['records/resources/b.json', 'records/resources/a.json'];
  const all = { status: 'alive', checkedOn: '2026-11-23', failures: 0, ...observation } as const;
  return linkFindings([{ address, usedBy }], { [address]: all });
};

test('what is alive, refuses programs or failed lately is no finding', () => {
  expect(find({})).toEqual([]);
  expect(find({ status: 'refused', code: 403 })).toEqual([]);
  expect(find({ status: 'unreachable', failures: 2 })).toEqual([]);
});

test('a dead link is an error in every record that gives it', () => {
  expect(find({ status: 'dead', code: 404, failures: 3 })).toMatchObject([
    { level: 'error', rule: 'link-dead', file: 'records/resources/a.json' },
    {
      level: 'error',
      rule: 'link-dead',
      file: 'records/resources/b.json',
      message: `${address} has failed on 3 days (404).`,
    },
  ]);
});

test('a moved link is a warning, one that moved to another domain an error', () => {
  const finalAddress = 'https://example.com/';
  expect(find({ status: 'moved', finalAddress })[0]).toMatchObject({ level: 'warning', expected: finalAddress });
  expect(find({ status: 'moved', finalAddress, domainChanged: true })[0]).toMatchObject({
    level: 'error',
    rule: 'link-changed-owner',
  });
});
