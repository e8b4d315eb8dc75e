import { expect, test } from 'vitest';
import { nearestId } from './nearestId.js';

test('finds the id that differs least', () => {
  expect(nearestId('gromming', ['bullying', 'grooming', 'zooming'])).toBe('grooming');
});

test('does not suggest another word', () => {
  expect(nearestId('csam', ['unicef', 'bullying'])).toBeUndefined();
  expect(nearestId('csam', [])).toBeUndefined();
});
