import { expect, test } from 'vitest';
import { decodeText } from './decodeText.js';

const text = 'title,labels\nÉducation “sûre”,Écoles\n';
const utf16 = (bigEndian: boolean, mark: boolean) => {
  const bytes = Buffer.from((mark ? '\uFEFF' : '') + text, 'utf16le');
  return new Uint8Array(bigEndian ? bytes.swap16() : bytes);
};
const windows1252 = Buffer.from(text.replace('“', '\u0093').replace('”', '\u0094'), 'latin1');

test.each([
  ['UTF-8', new TextEncoder().encode(text)],
  ['UTF-8 with a byte-order mark', new TextEncoder().encode(`\uFEFF${text}`)],
  ['UTF-16 (little-endian)', utf16(false, true)],
  ['UTF-16 (big-endian)', utf16(true, true)],
  ['UTF-16 (little-endian, without a mark)', utf16(false, false)],
  ['UTF-16 (big-endian, without a mark)', utf16(true, false)],
  ['Windows-1252', windows1252],
])('%s is found out and read', (encoding, bytes) => {
  expect(decodeText(bytes)).toEqual({ text, encoding });
});

test.each([['\r\n'], ['\r']])('lines that end in %j are lines', (end) => {
  expect(decodeText(new TextEncoder().encode(`a${end}b`))).toMatchObject({ text: 'a\nb' });
});

test.each([
  ['a binary file', [1, 2, 0, 3, 0, 0, 255, 7]],
  ['a binary file', [0x61, 0x1b, 0x62]],
])('%s is no text, and it says how to make one', (what, bytes) => {
  const decoded = decodeText(new Uint8Array(bytes));
  expect(decoded).toMatchObject({ problem: expect.stringContaining(what), fix: expect.stringContaining('CSV UTF-8') });
});
