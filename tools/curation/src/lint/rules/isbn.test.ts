import { expect, test } from 'vitest';
import { sampleRecords } from '../../testing/sampleRecords.js';
import { sampleResource } from '../../testing/samples.js';
import { isbn } from './isbn.js';

const check = (...numbers: string[]) =>
  isbn.check(sampleRecords({ resources: numbers.map((number, at) => sampleResource({ id: `r${at}`, isbn: number })) }));

test('numbers that fit are fine, with hyphens or without', () => {
  expect(check('978-92-3-100306-6', '9789241515542')).toEqual([]);
});

test.each([
  ['978-92-3-100306-7', 'has a wrong digit'],
  ['978-92-3-103006-6', 'has a wrong digit'],
  ['978-92-3-100306', 'has 12 digits'],
  ['979-0-2600-0043-8', 'printed music'],
  ['978-0-00-000000-2', 'was made up'],
])('%s %s', (number, what) => {
  const findings = check(number);
  expect(findings).toMatchObject([{ level: 'warning', path: 'isbn' }]);
  expect(findings[0]?.message).toContain(what);
});

test('two resources do not share a number', () => {
  expect(check('978-92-3-100306-6', '9789231003066')).toMatchObject([
    { file: 'records/resources/r1.json', message: 'records/resources/r0.json has the same ISBN.' },
  ]);
});
