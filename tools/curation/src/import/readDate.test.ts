import { expect, test } from 'vitest';
import { dateReader } from './readDate.js';

const { month, day } = dateReader();

test.each([
  ['2025', '2025'],
  ['2025-05', '2025-05'],
  ['2025-05-28', '2025-05'],
  ['2025-05-28T00:00:00Z', '2025-05'],
  ['2025/5', '2025-05'],
  ['28 May 2025', '2025-05'],
  ['May 28th, 2025', '2025-05'],
  ['May 2025', '2025-05'],
  ['Sept. 2025', '2025-09'],
  ['05/2025', '2025-05'],
  ['28/05/2025', '2025-05'],
  ['28.05.2025', '2025-05'],
  ['05/28/2025', '2025-05'],
  ['28 de mayo de 2025', '2025-05'],
  ['1er mai 2025', '2025-05'],
  ['maio de 2025', '2025-05'],
  ['28 мая 2025 г.', '2025-05'],
  ['май 2025', '2025-05'],
  ['28 مايو 2025', '2025-05'],
  ['2025年5月28日', '2025-05'],
  ['n.d.', null],
  ['unknown', null],
])('%j is %j', (text, read) => {
  expect(month(text)).toBe(read);
});

test.each(['03/04/2025', 'Feb-23', 'last year', 'May or June 2025', '2025-13', '32 May 2025', '1st edition 2025', ''])(
  '%j is not read: it may be something else',
  (text) => {
    expect(month(text)).toBeUndefined();
  },
);

test('a day is read where there is one', () => {
  expect([day('28 May 2025'), day('28/05/2025'), day('May 2025')]).toEqual(['2025-05-28', '2025-05-28', undefined]);
});
