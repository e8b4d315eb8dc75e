import { expect, test } from 'vitest';
import { report } from './report.js';

const outcome = {
  verb: 'Checked' as const,
  counts: { resources: 2 },
  written: [],
  findings: [
    {
      level: 'error' as const,
      rule: 'known-country',
      file: 'records/resources/a.json',
      path: 'places[0]',
      message: 'm',
      expected: 'e',
      fix: 'f',
    },
  ],
};

test('without colour it is plain text', () => {
  expect(report(outcome, { json: false, color: false })).toBe(
    'error records/resources/a.json → places[0] (known-country)\n  m\n  expected: e\n  fix: f\n\nChecked 2 resources: 1 error, 0 warnings.',
  );
});

test('with colour it has colours, JSON never', () => {
  expect(report(outcome, { json: false, color: true })).toContain('\u001b[31merror');
  expect(report(outcome, { json: true, color: true })).not.toContain('\u001b');
});

test('where warnings are only counted, errors are still shown, JSON holds both, and one is told how to see the rest', () => {
  const warning = { ...outcome.findings[0]!, level: 'warning' as const, file: 'records/resources/b.json' };
  const both = { ...outcome, findings: [...outcome.findings, warning], countsWarnings: true };
  const text = report(both, { json: false, color: false });
  expect(text).toContain('error records/resources/a.json');
  expect(text).not.toContain('b.json');
  expect(text).toMatch(/shown by "safeguarding-data check"\.\n\nChecked 2 resources: 1 error, 1 warning\.$/);
  expect(report(both, { json: true, color: false })).toContain('b.json');
});

test('a terminal obeys nothing of what a finding says', () => {
  const [finding] = outcome.findings;
  const findings = [{ ...finding!, file: 'a\u001b[2J.json', message: 'm\u009b31m\u202E\nerror b' }];
  const printed = report({ ...outcome, findings, text: ['t\u001b]8;;x'] }, { json: false, color: false });
  expect(printed).toContain('error a\\u001b[2J.json → places[0]');
  expect(printed).toContain('m\\u009b31m\\u202e\\nerror b');
  expect(printed).toContain('t\\u001b]8;;x');
  const json = report({ ...outcome, findings }, { json: true, color: false });
  expect(json).not.toMatch(/[\u009b\u202E]/);
  expect(JSON.parse(json)).toMatchObject({ findings });
});

test.each([
  ['addresses', '1 address', '2 addresses'],
  ['resources', '1 resource', '2 resources'],
  ['changes', '1 change', '2 changes'],
])('counts %s in words', (nouns, one, two) => {
  const line = (count: number) => report({ ...outcome, counts: { [nouns]: count } }, { json: false, color: false });
  expect(line(1)).toContain(`Checked ${one}:`);
  expect(line(2)).toContain(`Checked ${two}:`);
});
