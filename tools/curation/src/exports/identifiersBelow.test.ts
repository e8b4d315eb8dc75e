import { expect, test } from 'vitest';
import { identifiersBelow } from './identifiersBelow.js';

test('a base may end in a slash or not', () => {
  expect(identifiersBelow('https://example.org/a').concept('topic', 'csam')).toBe('https://example.org/a/topic/csam');
  expect(identifiersBelow('https://example.org/a/').resource('x')).toBe('https://example.org/a/resource/x');
});

test.each([
  '',
  'a/b',
  'mailto:a@example.org',
  'https://example.org/?a=',
  'https://example.org/#',
  'https://u@example.org/',
])('"%s" is refused with what to give instead', (base) => {
  expect(() => identifiersBelow(base)).toThrow('such as https://w3id.org/my-catalogue/');
});
