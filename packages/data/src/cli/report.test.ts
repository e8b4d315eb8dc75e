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
    'error records/resources/a.json → places[0] (known-country)\n  m\n  expected: e\n  mend: f\n\nChecked 2 resources: 1 error, 0 warnings.',
  );
});

test('with colour it has colours, JSON never', () => {
  expect(report(outcome, { json: false, color: true })).toContain('\u001b[31merror');
  expect(report(outcome, { json: true, color: true })).not.toContain('\u001b');
});
