import { expect, test } from 'vitest';
import { hostWithoutProof } from './hostsWithoutProof.js';

test.each([
  ['https://www.scribd.com/document/1/safe', 'a copy of a document'],
  ['https://web.archive.org/web/2020/https://example.org/', 'a stored copy of a page'],
  ['https://example-org.translate.goog/safe', 'a translation or a proxy'],
  ['https://10.0.0.1.nip.io/safe', 'a name for an IP address'],
  ['https://10.0.0.1/safe', 'an IP address'],
  ['https://chat.openai.com/share/1', 'an answer of a program'],
])('%s is %s', (address, kind) => {
  expect(hostWithoutProof(address)).toBe(kind);
});

test('all other hosts may prove something, those of governments at a bare suffix too', () => {
  expect(hostWithoutProof('https://www.gov.ie/en/safe')).toBeUndefined();
  expect(hostWithoutProof('https://archive.org.uk/')).toBeUndefined();
  expect(hostWithoutProof('https://openai.com/safety')).toBeUndefined();
});
