import { expect, test } from 'vitest';
import type { LinkResult } from './LinkChecker.js';
import { RunVerdict } from './RunVerdict.js';

const failed = (more: Partial<LinkResult> = {}): LinkResult => ({ outcome: 'failed', ...more });
const after = (hosts: number, result: LinkResult, ...more: LinkResult[]) => {
  const run = new RunVerdict();
  for (let n = 0; n < hosts; n++) run.add(`https://${n}.example.org/`, result);
  more.forEach((each, n) => run.add(`https://more${n}.example.org/`, each));
  return run;
};

test('one page that is well makes the failures those of the links', () => {
  expect(after(50, failed(), { outcome: 'alive', code: 200 })).toMatchObject({ verdict: 'trusted', isHopeless: false });
  expect(after(50, failed(), { outcome: 'moved', code: 200 })).toMatchObject({ verdict: 'trusted' });
});

test('where nobody answers, nothing is known, however few were asked', () => {
  expect(after(1, failed({ reason: 'timeout' })).verdict).toBe('no-network');
  expect(after(188, failed({ reason: 'no-such-host' })).verdict).toBe('no-network');
});

test('many hosts that all fail or refuse are a fault of the network; a few that answer are not', () => {
  expect(after(4, failed({ code: 404 })).verdict).toBe('trusted');
  expect(after(5, failed({ code: 404 })).verdict).toBe('all-failed');
  expect(after(5, { outcome: 'refused', code: 403 }).verdict).toBe('all-failed');
});

test('a run without hope need not ask the rest', () => {
  expect(after(19, failed()).isHopeless).toBe(false);
  expect(after(20, failed()).isHopeless).toBe(true);
});

test('a run that asked for nothing is no fault', () => {
  expect(new RunVerdict().verdict).toBe('trusted');
});
