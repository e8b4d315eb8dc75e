import { expect, test } from 'vitest';
import { sampleRecords } from '../../testing/sampleRecords.js';
import { sampleProvenance, sampleResource } from '../../testing/samples.js';
import { verifiedByPerson } from './verifiedByPerson.js';

const check = (fields: object) =>
  verifiedByPerson.check(
    sampleRecords({ resources: [sampleResource({ provenance: sampleProvenance({ ...fields }) })] }),
  );

test('a verification is a day and who verified; the date of a copy is neither', () => {
  expect(check({ verifiedOn: '2026-10-01', verifiedBy: 'service', seenOn: '2024-05' })).toEqual([]);
  expect(check({ seenOn: '2024-05' })).toEqual([]);
  expect(check({ verifiedOn: '2026-10-01' })).toMatchObject([{ path: 'provenance.verifiedOn' }]);
  expect(check({ verifiedBy: 'curator' })).toMatchObject([{ path: 'provenance.verifiedBy' }]);
});

test.each(['checkedOn', 'seenOn', 'reviewedOn'])('nobody has looked in the future: %s', (field) => {
  expect(check({ [field]: '2031-01-01' })).toMatchObject([{ path: `provenance.${field}` }]);
  expect(check({ [field]: '2026-12-01' })).toEqual([]);
});
