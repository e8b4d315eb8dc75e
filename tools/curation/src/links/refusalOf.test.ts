import { expect, test } from 'vitest';
import { refusalOf } from './refusalOf.js';

test.each([
  ['https://example.org/', undefined],
  ['https://sub.example.co.uk:8443/a', undefined],
  ['http://example.org/', 'insecure-redirect'],
  ['https://127.0.0.1/', 'unsafe-redirect'],
  ['https://0x7f.1/', 'unsafe-redirect'],
  ['https://[::1]/', 'unsafe-redirect'],
  ['https://169.254.169.254/latest/meta-data', 'unsafe-redirect'],
  ['https://localhost/', 'unsafe-redirect'],
  ['https://printer.local/', 'unsafe-redirect'],
  ['https://metadata.google.internal/', 'unsafe-redirect'],
  ['https://intranet/', 'unsafe-redirect'],
  ['https://user:word@example.org/', 'unsafe-redirect'],
  ['file:///etc/hosts', 'unsafe-redirect'],
  ['http://127.0.0.1:8080/', 'unsafe-redirect'],
])('%s: %s', (address, expected) => {
  expect(refusalOf(address, { allowLoopback: false })).toBe(expected);
});

test('only tests may ask the machine itself', () => {
  expect(refusalOf('http://127.0.0.1:8080/', { allowLoopback: true })).toBeUndefined();
  expect(refusalOf('http://127.0.0.2/', { allowLoopback: true })).toBe('unsafe-redirect');
});
