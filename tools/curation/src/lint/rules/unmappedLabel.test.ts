import { expect, test } from 'vitest';
import { sampleRecords } from '../../testing/sampleRecords.js';
import { sampleResource } from '../../testing/samples.js';
import { unmappedLabel } from './unmappedLabel.js';

const check = (...sourceLabels: string[]) =>
  unmappedLabel.check(sampleRecords({ resources: [sampleResource({ sourceLabels })] }));

test('mapped labels are fine', () => {
  expect(check('Child Protection')).toEqual([]);
});

test('a label that became nothing is found', () => {
  expect(check('Child Protection', 'Brunei')).toMatchObject([
    { path: 'sourceLabels[1]', message: 'The label "Brunei" is not in source-labels.json.' },
  ]);
});
