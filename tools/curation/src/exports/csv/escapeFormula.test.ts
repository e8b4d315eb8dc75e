import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapeFormula, unescapeFormula } from './escapeFormula.js';

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1', "'=1"])(
  '%j does not stay what a spreadsheet runs',
  (cell) => {
    expect(escapeFormula(cell)).toBe(`'${cell}`);
  },
);

test.each([
  ['﹦cmd', "'﹦cmd"],
  ['⁼1', "'⁼1"],
  ['−1', "'−1"],
  [' =1', " '=1"],
  ['x;=cmd|/C calc', "x;'=cmd|/C calc"],
  ['x; \t@SUM(A1);+1', "x; \t'@SUM(A1);'+1"],
])('%j is kept from being run, as %j', (cell, expected) => {
  expect(escapeFormula(cell)).toBe(expected);
  expect(unescapeFormula(expected)).toBe(cell);
});

test('an ordinary text stays as it is', () => {
  expect(escapeFormula("'tis a text - and = no formula")).toBe("'tis a text - and = no formula");
});

test('what was added is taken away again, and nothing else', () => {
  const cell = fc
    .array(fc.constantFrom("'", '=', '+', '-', '@', '\t', '\r', 'a', '＝', ';', ' ', '\n', '﹦'))
    .map((characters) => characters.join(''));
  fc.assert(fc.property(cell, (text) => unescapeFormula(escapeFormula(text)) === text));
});

test('a long cell of spaces, quotes or signs is read once', () => {
  for (const sign of [' ', "'", ';', '=', "';", ' ='])
    expect(unescapeFormula(escapeFormula(sign.repeat(30_000)))).toBe(sign.repeat(30_000));
});
