import { expect, test } from 'vitest';
import { sampleRecords } from '../../testing/sampleRecords.js';
import { sampleProvenance, sampleResource } from '../../testing/samples.js';
import { lastReviewDay, reviewDue } from './reviewDue.js';

const check = (reviewDueOn?: string, more: object = {}) => {
  const provenance = sampleProvenance({ ...(reviewDueOn !== undefined && { reviewDueOn }), ...more });
  return reviewDue.check(sampleRecords({ resources: [sampleResource({ provenance })] }));
};

test('no review, or one on the day of release, is fine', () => {
  expect(check()).toEqual([]);
  expect(check('2026-11-23')).toEqual([]);
});

test('a review before the day of release is a warning, whatever the clock says', () => {
  expect(check('2026-11-22')).toMatchObject([{ level: 'warning', path: 'provenance.reviewDueOn' }]);
});

test('a review names the day of the next one, within the months that its type allows', () => {
  const reviewed = { reviewedOn: '2026-11-01' };
  expect(check(undefined, reviewed)).toMatchObject([{ level: 'error', expected: '2028-11-01 or earlier' }]);
  expect(check('2029-01-01', reviewed)).toMatchObject([{ level: 'error', path: 'provenance.reviewDueOn' }]);
  expect(check('2028-11-01', reviewed)).toEqual([]);
});

test.each([
  ['directory', '2027-02-01'],
  ['helpline', '2027-05-01'],
  ['statutory-guidance', '2027-11-01'],
  ['guide', '2028-11-01'],
  ['convention', '2029-11-01'],
])('the type %s is looked at again by %s', (type, last) => {
  expect(lastReviewDay(type, '2026-11-01')).toBe(last);
});
