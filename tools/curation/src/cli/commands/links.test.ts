import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { samplePublisher, sampleProvenance, sampleResource } from '../../testing/samples.js';
import { writeSampleRoot } from '../../testing/writeSampleRoot.js';
import { runCli } from '../runCli.js';
import { outcomeOf } from './links.js';

// Without any address, so that nothing leaves this machine.
let root: string;
beforeEach(() => {
  vi.spyOn(console, 'log').mockImplementation(() => {});
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const provenance = sampleProvenance({ urlKind: null, urlEvidence: null });
  const resources = [sampleResource({ editions: [{ language: 'en', url: null }], provenance })];
  root = writeSampleRoot({ resources, publishers: [samplePublisher({ homepage: null })] });
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(root, { recursive: true });
});
const printed = () => vi.mocked(console.log).mock.calls.flat().join('\n');

test('writes what was seen beside the records', async () => {
  expect(await runCli(['links', '--root', root, '--json'])).toBe(0);
  expect(readFileSync(join(root, 'observations/links.json'), 'utf8')).toBe('{}\n');
  expect(JSON.parse(printed())).toMatchObject({ ok: true, counts: { addresses: 0 }, observations: {} });
});

test('an id that is not there, or no number, is wrong use, and nothing is written', async () => {
  expect(await runCli(['links', '--root', root, '--only', 'nobody'])).toBe(2);
  expect(await runCli(['links', '--root', root, '--concurrency', '0'])).toBe(2);
  expect(existsSync(join(root, 'observations'))).toBe(false);
});

test('a run that says nothing about the links says so, shows nothing as written, and is an error', () => {
  const run = { observations: {}, finished: true, asked: 3 };
  const used = [{ address: 'https://example.org/', usedBy: ['a'] }];
  expect(outcomeOf({ ...run, verdict: 'no-network' }, used)).toMatchObject({
    written: [],
    findings: [
      { level: 'error', rule: 'links-no-network', message: expect.stringContaining('None of the 3 addresses') },
    ],
  });
  expect(outcomeOf({ ...run, verdict: 'all-failed' }, used).findings).toMatchObject([{ rule: 'links-all-failed' }]);
});

test('the sum names what failed today, but is not dead', () => {
  const observations = {
    'https://example.org/': { status: 'unreachable', checkedOn: '2026-11-23', failures: 1 },
  } as const;
  const used = [{ address: 'https://example.org/', usedBy: ['a'] }];
  const { text, findings } = outcomeOf({ observations, finished: true, verdict: 'trusted', asked: 1 }, used);
  expect(text).toEqual([expect.stringContaining('not yet on three days: 1.')]);
  expect(findings).toEqual([]);
});
