import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapeControls, escapeLine } from './escapeControls.js';

test.each([
  ['\u001b[31mred', '\\u001b[31mred'],
  ['\u001b]8;;https://example.org\u0007link', '\\u001b]8;;https://example.org\\u0007link'],
  ['\u009b2J', '\\u009b2J'],
  ['\u202Egpj.exe', '\\u202egpj.exe'],
  ['over\rwritten\b', 'over\\u000dwritten\\u0008'],
  ['line\u2028line', 'line\\u2028line'],
])('%j reaches the terminal as %j', (text, printed) => {
  expect(escapeControls(text)).toBe(printed);
});

test('tabs, line breaks and every script stay as they are', () => {
  expect(escapeControls('a\tb\nÉducation العربية 中文 👩‍🏫')).toBe('a\tb\nÉducation العربية 中文 👩‍🏫');
});

test('within a line no other line begins', () => {
  expect(escapeLine('a\nerror b\tc')).toBe('a\\nerror b\\tc');
});

test('JSON says the same after it', () => {
  const value = fc.array(fc.string({ unit: 'binary' }));
  fc.assert(
    fc.property(value, (texts) => {
      expect(JSON.parse(escapeControls(JSON.stringify(texts)))).toEqual(texts);
    }),
    { seed: 11 },
  );
});
