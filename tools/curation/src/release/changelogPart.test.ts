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

test('needs are told by their ids, a line for each kind', () => {
  const changes = [
    { op: 'add', ...about('a') },
    { op: 'add', kind: 'need', id: 'wish-to-die' },
    { op: 'add', kind: 'need', id: 'things-at-home' },
    { op: 'add', kind: 'answer-set', id: 'lines' },
    { op: 'change', kind: 'need', id: 'bullied', fields: [{ path: 'heading.fr', after: 'Si' }] },
    { op: 'remove', kind: 'review', id: 'wish-to-die.en' },
  ] as const;
  expect(changelogPart(changes)).toBe(
    '#### Added\n\n- A (`a`)\n- 2 needs: `wish-to-die`, `things-at-home`\n- 1 answer set: `lines`\n\n' +
      '#### Changed\n\n- 1 need: `bullied`\n\n#### Removed\n\n- 1 need review: `wish-to-die.en`',
  );
});
