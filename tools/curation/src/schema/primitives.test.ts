import { expect, test } from 'vitest';
import { id } from './primitives.js';

test.each(['con', 'nul', 'com1', 'lpt9', 'aux', 'prn', 'constructor', 'prototype'])('%s is no id', (text) => {
  expect(id.safeParse(text).error?.issues[0]?.message).toBe('a name that is not reserved, as "con" is on Windows');
});

test.each(['contact', 'com10', 'nul-2', 'constructors'])('%s may be one', (text) => {
  expect(id.safeParse(text).success).toBe(true);
});
