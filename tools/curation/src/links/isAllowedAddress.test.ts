import { expect, test } from 'vitest';
import { isAllowedAddress } from './isAllowedAddress.js';

test.each([
  ['https://example.org/', true],
  ['https://sub.example.co.uk:8443/a', true],
  ['http://example.org/', false],
  ['https://127.0.0.1/', false],
  ['https://0x7f.1/', false],
  ['https://[::1]/', false],
  ['https://169.254.169.254/latest/meta-data', false],
  ['https://localhost/', false],
  ['https://printer.local/', false],
  ['https://metadata.google.internal/', false],
  ['https://intranet/', false],
  ['https://user:word@example.org/', false],
  ['file:///etc/hosts', false],
  ['http://127.0.0.1:8080/', false],
])('%s: %s', (address, expected) => {
  expect(isAllowedAddress(address, { allowLoopback: false })).toBe(expected);
});

test('only tests may ask the machine itself', () => {
  expect(isAllowedAddress('http://127.0.0.1:8080/', { allowLoopback: true })).toBe(true);
  expect(isAllowedAddress('http://127.0.0.2/', { allowLoopback: true })).toBe(false);
});
