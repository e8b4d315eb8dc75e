import type { LookupAddress } from 'node:dns';
import { expect, test } from 'vitest';
import { isPublicAddress, publicLookup } from './publicLookup.js';

test.each(['8.8.8.8', '172.32.0.1', '100.128.0.1', '2606:4700::1111', '2a00:1450::1'])('%s is public', (address) => {
  expect(isPublicAddress(address)).toBe(true);
});

test.each([
  ...['127.0.0.1', '127.9.9.9', '0.0.0.0', '10.1.2.3', '172.16.0.1', '172.31.255.255', '192.168.1.1', '100.64.0.1'],
  ...['169.254.169.254', '198.18.0.1', '203.0.113.7', '224.0.0.1', '255.255.255.255'],
  ...[
    '::1',
    '::',
    'fe80::1',
    'fd12:3456::1',
    '::ffff:10.0.0.1',
    '::ffff:a00:1',
    '64:ff9b::a00:1',
    '2002:a00:1::',
    'ff02::1',
  ],
  ...['no address', ''],
])('%s is not public', (address) => {
  expect(isPublicAddress(address)).toBe(false);
});

const ask = (addresses: readonly string[], { all = true, allowLoopback = false } = {}) =>
  new Promise<unknown>((resolve, reject) => {
    const found = addresses.map((address): LookupAddress => ({ address, family: address.includes(':') ? 6 : 4 }));
    const lookup = publicLookup({ lookup: (_name, _options, callback) => callback(null, found), allowLoopback });
    lookup('name.example.org', { all }, (error, answer) => (error === null ? resolve(answer) : reject(error)));
  });

test('one private address among public ones refuses the name', async () => {
  await expect(ask(['8.8.8.8', '2606:4700::1111', '10.0.0.1'])).rejects.toThrow(
    'name.example.org has the address 10.0.0.1, which is in a private network.',
  );
});

test('answers as it is asked: with all addresses, or with one', async () => {
  expect(await ask(['8.8.8.8', '8.8.4.4'])).toHaveLength(2);
  expect(await ask(['8.8.8.8', '8.8.4.4'], { all: false })).toBe('8.8.8.8');
});

test('only tests may ask the machine itself', async () => {
  await expect(ask(['127.0.0.1'])).rejects.toThrow('private network');
  expect(await ask(['127.0.0.1'], { all: false, allowLoopback: true })).toBe('127.0.0.1');
  await expect(ask(['127.0.0.2'], { allowLoopback: true })).rejects.toThrow('private network');
});
