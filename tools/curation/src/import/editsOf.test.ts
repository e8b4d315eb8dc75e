import { expect, test } from 'vitest';
import { sampleRecords } from '../testing/sampleRecords.js';
import { editsOf } from './editsOf.js';

const records = sampleRecords();
const row = (changes: readonly { field: string; was: unknown; is: unknown }[]) => [
  { source: 'row 2', id: 'safe-online', changes },
];

test('a changed cell is an edit of its field', () => {
  const { edits, findings } = editsOf(row([{ field: 'type', was: 'guide', is: 'handbook' }]), records, 'table.csv');
  expect(findings).toEqual([]);
  expect(edits).toMatchObject([{ id: 'safe-online', field: 'type', is: 'handbook' }]);
});

test('a row under another id changes nothing: an id never changes', () => {
  const changes = [
    { field: 'id', was: 'safe-online', is: 'a-new-name' },
    { field: 'type', was: 'guide', is: 'handbook' },
  ];
  const { edits, findings } = editsOf(row(changes), records, 'table.csv');
  expect(edits).toEqual([]);
  expect(findings).toMatchObject([{ level: 'error', file: 'table.csv', path: 'row 2' }]);
});
