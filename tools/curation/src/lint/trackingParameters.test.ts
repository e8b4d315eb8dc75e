import { expect, test } from 'vitest';
import { withoutTracking } from './trackingParameters.js';

test.each([
  ['https://www.unicef.org/safe?utm_source=x&utm_medium=y', 'https://www.unicef.org/safe'],
  ['https://www.unicef.org/safe?id=7&fbclid=abc#part', 'https://www.unicef.org/safe?id=7#part'],
  ['https://www.unicef.org/safe?gclid=a&lang=en&_ga=2', 'https://www.unicef.org/safe?lang=en'],
  ['https://www.unicef.org/safe?UTM_Source=x', 'https://www.unicef.org/safe'],
  ['https://www.unicef.org/safe?%75tm_source=x', 'https://www.unicef.org/safe'],
  ['https://www.unicef.org/safe#:~:text=children', 'https://www.unicef.org/safe'],
  ['https://www.unicef.org/safe#part:~:text=children', 'https://www.unicef.org/safe#part'],
])('%s leads to %s', (address, expected) => {
  expect(withoutTracking(address)).toBe(expected);
});

test.each([
  'https://www.unicef.org/',
  'https://www.unicef.org/safe?ref=7&source=2&id=3#part',
  'https://www.unicef.org/safe?',
  'https://www.unicef.org/?q=utm_source',
  'https://www.unicef.org/%E0%A4%A?%E0%A4%A=1',
])('%s stays as it is', (address) => {
  expect(withoutTracking(address)).toBe(address);
});
