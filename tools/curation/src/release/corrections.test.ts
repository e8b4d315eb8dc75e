import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Change } from '@safeguarding/data';
import { correctionsFile, correctionsLog } from './corrections.js';

const list = (from: string | null, to: string, changes: readonly Change[]) =>
  JSON.stringify({ schemaVersion: 1, from, to, released: '2026-11-24', changes });
const guide = { kind: 'resource', id: 'a-guide', title: 'A guide' } as const;
const add: Change = { op: 'add', ...guide };

test('names what was changed, moved and withdrawn, the newest version first', () => {
  const log = correctionsLog({
    '1.0.0': list(null, '1.0.0', [add]),
    '1.9.0': list('1.0.0', '1.9.0', [
      add,
      { op: 'change', ...guide, fields: [{ path: 'published.date', before: '2016', after: '2017' }] },
    ]),
    '1.10.0': list('1.9.0', '1.10.0', [{ op: 'withdraw', ...guide, reason: 'unsafe', alternatives: ['another'] }]),
  });
  expect(log.match(/^##? .*$/gm)).toEqual(['# Corrections', '## 1.10.0, 2026-11-24', '## 1.9.0, 2026-11-24']);
  expect(log).toContain('### Withdrawn\n\n- A guide (`a-guide`): no longer safe to recommend; see `another`');
  expect(log).toContain('### Changed\n\n- A guide (`a-guide`): ');
  expect(log).not.toContain('Added');
});

test('a version that only adds says that it corrects nothing', () => {
  expect(correctionsLog({ '1.1.0': list('1.0.0', '1.1.0', [add]) })).toContain(
    'Nothing that stood in the version before',
  );
});

test('the committed log is that of the committed changes', () => {
  const data = new URL('../../../../packages/data/', import.meta.url);
  const names = readdirSync(new URL('changes/', data));
  const texts = names.map((name) => [name, readFileSync(new URL(`changes/${name}`, data), 'utf8')] as const);
  expect(readFileSync(new URL(correctionsFile, data), 'utf8')).toBe(correctionsLog(Object.fromEntries(texts)));
});
