import { expect, test } from 'vitest';
import { closestMatch } from '@safeguarding/sdk';

test('finds the id that differs least', () => {
  expect(closestMatch('gromming', ['bullying', 'grooming', 'zooming'])).toBe('grooming');
});

test('does not suggest another word', () => {
  expect(closestMatch('csam', ['unicef', 'bullying'])).toBeUndefined();
  expect(closestMatch('csam', [])).toBeUndefined();
});
