import { expect, test } from 'vitest';
import type { Change } from '@safeguarding/data';
import { changelogPart } from './changelogPart.js';
import { changeTable, markdownTable } from './changeTable.js';

const changes: readonly Change[] = [
  {
    ...{ op: 'change', kind: 'resource', id: 'a', title: 'A [link](https://example.org) | cell' },
    fields: [
      { path: 'editions[fr].url', before: null, after: 'https://example.org/fr' },
      { path: 'summary.es', after: 'Una guía' },
    ],
  },
];

test('a terminal shows every field with both values', () => {
  expect(changeTable(changes)).toBe(
    [
      'Changed link (fr), summary (es) of the resource “A [link](https://example.org) | cell”  resource/a',
      '  editions[fr].url\n    - null\n    + https://example.org/fr',
      '  summary.es\n    + Una guía',
    ].join('\n'),
  );
});

test('what is data stays text in Markdown', () => {
  const rows = markdownTable(changes).split('\n');
  expect(rows[2]).toContain('“A \\[link\\](https://example.org) \\| cell”');
  expect(rows[3]).toBe('|  | summary.es |  | Una guía |');
  expect(changelogPart(changes)).toBe(
    '#### Changed\n\n- A \\[link\\](https://example.org) \\| cell (`a`): link (fr), summary (es)',
  );
});

test('no change is said too', () => {
  expect(markdownTable([])).toBe('Nothing changed in the data.');
  expect(changelogPart([])).toBe('Nothing changed in the data.');
});
