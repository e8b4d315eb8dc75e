import { expect, test } from 'vitest';
import { sampleRecords } from '../../testing/sampleRecords.js';
import { sampleProvenance, sampleResource } from '../../testing/samples.js';
import { reviewDue } from './reviewDue.js';

const check = (reviewDueOn?: string) => {
  const provenance = sampleProvenance(reviewDueOn === undefined ? {} : { reviewDueOn });
  return reviewDue.check(sampleRecords({ resources: [sampleResource({ provenance })] }));
};

test('no review, or one on the day of release, is fine', () => {
  expect(check()).toEqual([]);
  expect(check('2026-11-23')).toEqual([]);
});

test('a review before the day of release is a warning, whatever the clock says', () => {
  expect(check('2026-11-22')).toMatchObject([{ level: 'warning', path: 'provenance.reviewDueOn' }]);
});
