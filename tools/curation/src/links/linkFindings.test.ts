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

test('what may harm who follows the link is an error at once', () => {
  const finalAddress = 'https://domains.example.com/';
  expect(
    find({ status: 'unreachable', code: 200, reason: 'parked', finalAddress, domainChanged: true })[0],
  ).toMatchObject({ level: 'error', rule: 'link-parked' });
  for (const reason of ['private-network', 'unsafe-redirect'] as const) {
    expect(find({ status: 'unreachable', reason })[0]).toMatchObject({ level: 'error', rule: 'link-private-network' });
  }
});

test.each([
  [
    'certificate-expired',
    'link-certificate',
    'The certificate of https://example.org/a is out of date: browsers warn of it.',
  ],
  [
    'not-found-page',
    'link-not-found-page',
    `${address} answers with a page that says by its title that there is none.`,
  ],
] as const)('%s is told while it is not dead', (reason, rule, message) => {
  expect(find({ status: 'unreachable', reason, failures: 1 })[0]).toMatchObject({ level: 'warning', rule, message });
  expect(find({ status: 'dead', reason, failures: 3 })[0]).toMatchObject({ level: 'error', rule: 'link-dead' });
});

test('a page that became the front page is told as that', () => {
  const seen = { status: 'moved', reason: 'front-page', finalAddress: 'https://example.org/' } as const;
  expect(find(seen)[0]).toMatchObject({ level: 'warning', rule: 'link-front-page' });
});
