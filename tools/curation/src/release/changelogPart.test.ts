import { expect, test } from 'vitest';
import type { Change } from '@safeguarding/data';
import { changelogPart } from './changelogPart.js';

const about = (id: string) => ({ kind: 'resource', id, title: id.toUpperCase() }) as const;

test('a resource that only got a new id is told as moved, not as added', () => {
  const changes: Change[] = [
    { op: 'add', ...about('b') },
    { op: 'add', ...about('c') },
    { op: 'move', ...about('a'), to: 'b' },
  ];
  expect(changelogPart(changes)).toBe('#### Added\n\n- C (`c`)\n\n#### Moved\n\n- A (`a`) is now `b`');
});

test('why a resource was withdrawn is said, and what may serve instead', () => {
  const withdrawn: Change = { op: 'withdraw', ...about('a'), reason: 'unconfirmed', alternatives: ['b'] };
  expect(changelogPart([withdrawn])).toBe(
    '#### Withdrawn\n\n- A (`a`): because no page of its own confirms what it is; see `b`',
  );
});

test('a version without changes says so', () => {
  expect(changelogPart([])).toBe('Nothing changed in the data.');
});
