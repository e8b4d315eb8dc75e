import { expect, test } from 'vitest';
import { sortKeys } from './sortKeys.js';

test('sorts names by code point at every level and leaves lists in their order', () => {
  expect(JSON.stringify(sortKeys({ b: [{ z: 1, a: 2 }, 3], B: null, a: 'x' }))).toBe(
    '{"B":null,"a":"x","b":[{"a":2,"z":1},3]}',
  );
});
