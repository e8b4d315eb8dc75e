import { expect, test } from 'vitest';
import { counted } from './counted.js';

test.each([
  [0, 'addresses', '0 addresses'],
  [1, 'addresses', '1 address'],
  [1, 'known resources', '1 known resource'],
  [1, 'changes', '1 change'],
  [2, 'changes', '2 changes'],
])('%d %s: %s', (count, plural, expected) => expect(counted(count, plural)).toBe(expected));
