import fc from 'fast-check';
import { expect, test } from 'vitest';
import { neutralise, restore } from './neutralise.js';

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1', "'=1"])(
  '%j does not stay what a spreadsheet runs',
  (cell) => {
    expect(neutralise(cell)).toBe(`'${cell}`);
  },
);

test('an ordinary text stays as it is', () => {
  expect(neutralise("'tis a text - and = no formula")).toBe("'tis a text - and = no formula");
});

test('what was added is taken away again, and nothing else', () => {
  const cell = fc
    .array(fc.constantFrom("'", '=', '+', '-', '@', '\t', '\r', 'a', '＝'))
    .map((characters) => characters.join(''));
  fc.assert(fc.property(cell, (text) => restore(neutralise(text)) === text));
});
