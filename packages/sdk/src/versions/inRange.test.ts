import * as fc from 'fast-check';
import semver from 'semver';
import { expect, test } from 'vitest';
import { fuzz } from '../testing/fuzz.js';
import { inRange } from './inRange.js';

const number = fc.oneof({ weight: 4, arbitrary: fc.nat(3) }, fc.nat(30));
const version = fc.tuple(number, number, number).map((numbers) => numbers.join('.'));
const any = fc.constantFrom('x', 'X', '*');
const partial = fc.oneof(
  { weight: 4, arbitrary: version },
  fc.tuple(number, number).map((numbers) => numbers.join('.')),
  number.map(String),
  any,
  fc.tuple(number, any).map((parts) => parts.join('.')),
  fc.tuple(number, number, any).map((parts) => parts.join('.')),
);
const comparator = fc
  .tuple(fc.constantFrom('', '', '<', '<=', '>', '>=', '=', '^', '~'), fc.constantFrom('', '', ' ', 'v'), partial)
  .map((parts) => parts.join(''));
const range = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.array(comparator, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' ')) },
      fc.tuple(partial, partial).map((parts) => parts.join(' - ')),
      fc.constant(''),
    ),
    { minLength: 1, maxLength: 3 },
  )
  .chain((parts) => fc.constantFrom('||', ' || ').map((or) => parts.join(or)));

test('ranges mean what they mean to npm', () => {
  fc.assert(
    fc.property(version, range, (each, text) => {
      fc.pre(semver.validRange(text) !== null);
      expect([text, inRange(each, text)]).toEqual([text, semver.satisfies(each, text)]);
    }),
    { numRuns: 20_000 * fuzz },
  );
});

test.each([
  'soon',
  '1.2.3.4',
  '>',
  '>=>1',
  '1 - 2 - 3',
  '1,2',
  '1.0.0-beta',
  '01x',
  '__proto__',
  '9'.repeat(40),
  '>=1 -',
])('%s is no range', (text) => {
  expect(inRange('1.0.0', text)).toBeUndefined();
});

// A pattern that tries all ways to read such a text would not end.
test('the longest texts are read in no time', () => {
  const pieces = [' ', '1 ', '||', '> ', '- ', ' - ', '1.', '^', '* '];
  for (const piece of pieces) expect(typeof inRange('1.0.0', piece.repeat(200 / piece.length))).not.toBe('string');
});
