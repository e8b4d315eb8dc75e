import { expect, test } from 'vitest';
import { chosenOf } from './chosenOf.js';

test('options that hold commas are found among commas', () => {
  const options = ['Law', 'Law, policy and practice', 'Training'];
  expect(chosenOf('Training, Law, policy and practice, Law', options)).toEqual([
    'Training',
    'Law, policy and practice',
    'Law',
  ]);
});

test('what is no option stays', () => {
  expect(chosenOf('Training, Something, ', ['Training'])).toEqual(['Training', 'Something']);
  expect(chosenOf('', ['Training'])).toEqual([]);
});
