import { expect, test } from 'vitest';
import type { Change, FieldChange, NeedChange } from '@safeguarding/data';
import { requiredBump } from './requiredBump.js';

const about = { kind: 'resource', id: 'a', title: 'A' } as const;
const changed = (kind: 'resource' | 'concept' | 'redirect' | 'dataset', ...fields: FieldChange[]): Change => ({
  ...{ op: 'change', kind, id: 'a', title: 'A' },
  fields,
});
const shape = (how: Extract<Change, { op: 'shape' }>['how'], kind: 'file' | 'schema' | 'schema-version' = 'schema') =>
  ({ op: 'shape', kind, id: 'Resource.type', how }) as const;

const table: readonly (readonly [string, Change, string])[] = [
  ['a corrected link', changed('resource', { path: 'editions[en].url', before: 'a', after: 'b' }), 'patch'],
  [
    'an address that became known',
    changed('resource', { path: 'editions[en].url', before: null, after: 'b' }),
    'patch',
  ],
  ['a corrected summary', changed('resource', { path: 'summary.en', before: 'a', after: 'b' }), 'patch'],
  ['an optional value taken back', changed('resource', { path: 'pages', before: 3 }), 'patch'],
  ['a date of the last look', changed('resource', { path: 'provenance.checkedOn', after: '2026-12-01' }), 'patch'],
  ['a new resource', { op: 'add', ...about }, 'minor'],
  ['a new concept', { op: 'add', ...about, kind: 'concept' }, 'minor'],
  ['a translated summary', changed('resource', { path: 'summary.fr', after: 'b' }), 'minor'],
  ['a new edition', changed('resource', { path: 'editions[fr]', after: {} }), 'minor'],
  ['an optional value', changed('resource', { path: 'pages', after: 3 }), 'minor'],
  [
    'a corrected translation of a label',
    changed('concept', { path: 'prefLabel.fr', before: 'a', after: 'b' }),
    'patch',
  ],
  ['a moved resource', { op: 'move', ...about, to: 'b' }, 'minor'],
  ['a split resource', { op: 'split', ...about, to: ['b', 'c'] }, 'minor'],
  ['a withdrawn resource', { op: 'withdraw', ...about, reason: 'closed', alternatives: [] }, 'minor'],
  ['a restored resource', { op: 'restore', ...about }, 'minor'],
  ['a deprecated concept', { op: 'deprecate', ...about, kind: 'concept' }, 'minor'],
  ['a redirect that leads elsewhere', changed('redirect', { path: 'to', before: 'b', after: 'c' }), 'minor'],
  ['a new language of labels', changed('dataset', { path: 'languages', before: ['en'], after: ['en', 'fr'] }), 'minor'],
  [
    'a lost language of labels',
    changed('dataset', { path: 'languages', before: ['en', 'fr'], after: ['en'] }),
    'major',
  ],
  ['another licence', changed('dataset', { path: 'licence', before: 'CC0-1.0', after: 'MIT' }), 'major'],
  ['another English label', changed('concept', { path: 'prefLabel.en', before: 'a', after: 'b' }), 'major'],
  ['another place in the hierarchy', changed('concept', { path: 'broader', before: [], after: ['b'] }), 'major'],
  ['a new file', shape('added', 'file'), 'minor'],
  ['a file that is gone', shape('removed', 'file'), 'major'],
  ['a new field of the schema', shape('added'), 'minor'],
  ['a field that is gone', shape('removed'), 'major'],
  ['a narrowed field', shape('narrowed'), 'major'],
  ['a new value in a closed list', shape('widened'), 'major'],
  ['a looser limit', shape('loosened'), 'minor'],
  ['other words in the schema', shape('reworded'), 'patch'],
  ['a new schemaVersion', shape('raised', 'schema-version'), 'major'],
  ['an older schemaVersion', shape('lowered', 'schema-version'), 'forbidden'],
  ['an id that stops resolving', { op: 'remove', ...about }, 'forbidden'],
  ['a concept that is gone', { op: 'remove', ...about, kind: 'concept' }, 'forbidden'],
];

test.each(table)('%s', (_what, change, bump) => {
  expect(requiredBump([change])).toEqual({ bump, because: [change] });
});

const ofNeed = (op: NeedChange['op'], kind: NeedChange['kind'], ...fields: FieldChange[]): NeedChange => ({
  ...{ op, kind, id: 'a' },
  ...(fields.length > 0 ? { fields } : {}),
});

test.each([
  ['a new need', ofNeed('add', 'need'), 'minor'],
  ['a new answer set', ofNeed('add', 'answer-set'), 'minor'],
  ['a translated heading', ofNeed('change', 'need', { path: 'heading.fr', after: 'b' }), 'minor'],
  ['a corrected heading', ofNeed('change', 'need', { path: 'heading.en', before: 'a', after: 'b' }), 'patch'],
  ['answers in another order', ofNeed('change', 'need', { path: 'answers[0].id', before: 'a', after: 'b' }), 'patch'],
  ['a review', ofNeed('add', 'review'), 'patch'],
  ['a review taken back', ofNeed('remove', 'review'), 'patch'],
  ['a need that is gone', ofNeed('remove', 'need'), 'major'],
] as const)('%s', (_what, change, bump) => {
  expect(requiredBump([change])).toEqual({ bump, because: [change] });
});

test('nothing asks for nothing', () => {
  expect(requiredBump([])).toEqual({ bump: 'none', because: [] });
});

test('the greatest step counts, and only the fields that ask for it are named', () => {
  const fix = { path: 'summary.en', before: 'a', after: 'b' };
  const added = [
    { path: 'summary.fr', after: 'c' },
    { path: 'pages', after: 3 },
  ];
  expect(requiredBump([changed('resource', fix, ...added)])).toEqual({
    bump: 'minor',
    because: [changed('resource', ...added)],
  });
});
