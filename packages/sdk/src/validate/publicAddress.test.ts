import { expect, test } from 'vitest';
import { isInternalHost, isPublicAddress } from './publicAddress.js';

test.each([
  'https://example.org',
  'https://www.example.org/a?b=c#d',
  'https://local.example.org/',
  'https://xn--80a.xn--p1ai/',
])('%s is public', (address) => expect(isPublicAddress(address)).toBe(true));

test.each([
  null,
  5,
  'http://example.org/',
  'javascript:alert(1)',
  'https://printer.local/',
  'https://x.localhost',
  'https://metadata.google.internal/computeMetadata',
  'https://router.home.arpa/',
  'https://intranet/',
  'https://127.0.0.1/',
  'https://[::1]/',
  'https://a:b@example.org/',
  'https://example.org:8443/',
  'https://example.org/\u202Egpj.exe "',
])('%j is not', (address) => expect(isPublicAddress(address)).toBe(false));

test.each([
  'localhost',
  'printer.local',
  'PRINTER.Local',
  'printer.local.',
  'metadata.google.internal',
  'nas.home.arpa',
])('%s is an internal host', (host) => expect(isInternalHost(host)).toBe(true));

test.each(['example.org', 'local.example.org', 'notlocal', 'local-example.org', '127.0.0.1', ''])(
  '%j is no internal host',
  (host) => expect(isInternalHost(host)).toBe(false),
);
