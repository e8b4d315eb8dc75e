import { expect, test } from 'vitest';
import { sampleRecords } from '../../testing/sampleRecords.js';
import { knownServices } from './knownServices.js';

const line = { place: 'PH', name: 'Line 163', seenIn: 'A newspaper.', why: 'Its own page was not seen.' };
const check = (...list: readonly object[]) => knownServices.check(sampleRecords({ knownServices: list }));

test('a service that nobody has seen stands on the list once', () => {
  expect(check(line, { ...line, place: 'MY' })).toEqual([]);
  expect(check(line, line)).toMatchObject([{ level: 'warning', path: '[1]' }]);
});

test('a service with a record leaves the list', () => {
  expect(check({ ...line, name: 'Safe Online' })).toMatchObject([{ message: '"Safe Online" has a record for PH.' }]);
});

test('a place is one that exists', () => {
  expect(check({ ...line, place: 'UK' })).toMatchObject([{ level: 'error', path: '[0].place' }]);
});
