import { expect, test } from 'vitest';
import { sampleRecords } from '../../testing/sampleRecords.js';
import { sampleConcept } from '../../testing/samples.js';
import { hiddenLabelShown } from './hiddenLabelShown.js';

const check = (fields: Record<string, unknown>) =>
  hiddenLabelShown.check(sampleRecords({ concepts: [sampleConcept(fields)] }));

test('a label that is only hidden is fine, and so is one that another language shows', () => {
  expect(check({ altLabel: { fr: ['Sextos'] }, hiddenLabel: { en: ['Esafety', 'Sextos'] } })).toEqual([]);
});

test('a label that is hidden and shown is found', () => {
  expect(check({ hiddenLabel: { en: ['Esafety', 'online Safety'] } })).toMatchObject([{ path: 'hiddenLabel.en[1]' }]);
});

test('a plain label is a visible one', () => {
  expect(check({ plainLabel: { en: 'Nudes' }, hiddenLabel: { en: ['nudes'] } })).toMatchObject([
    { path: 'hiddenLabel.en[0]' },
  ]);
});
