import { expect, test } from 'vitest';
import { addressKey } from './addressKey.js';

const page = 'https://www.unicef.org/safe?a=1&b=2';

test.each([
  'https://unicef.org/safe?a=1&b=2',
  'http://www.unicef.org/safe?a=1&b=2',
  'https://www.unicef.org/safe/?a=1&b=2',
  'https://www.unicef.org/Safe?b=2&a=1',
  'https://www.unicef.org//safe/index.html?a=1&b=2#part',
  'https://m.unicef.org/%73afe?a=1&utm_source=x&b=2',
])('%s is the same page', (address) => {
  expect(addressKey(address)).toBe(addressKey(page));
});

test.each([
  'https://data.unicef.org/safe?a=1&b=2',
  'https://www.unicef.org/safe?a=1',
  'https://www.unicef.org/safe/more?a=1&b=2',
  'https://www.unicef.org/safe?a=1&b=2#/other',
])('%s is another', (address) => {
  expect(addressKey(address)).not.toBe(addressKey(page));
});

test('what is no address is compared as it is', () => {
  expect(addressKey('none')).toBe('none');
});
