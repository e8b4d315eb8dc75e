import { expect, test } from 'vitest';
import { sampleRecords } from '../../testing/sampleRecords.js';
import { sampleProvenance, sampleResource } from '../../testing/samples.js';
import { urlKind } from './urlKind.js';

const check = (url: string | null, kind: string | null, evidence: string | null) => {
  const provenance = sampleProvenance({ urlKind: kind, urlEvidence: evidence });
  return urlKind.check(
    sampleRecords({ resources: [sampleResource({ editions: [{ language: 'en', url }], provenance })] }),
  );
};

test('an address with its kind and evidence is fine, and so is neither', () => {
  expect(check('https://example.org/', 'own-page', 'found')).toEqual([]);
  expect(check(null, null, null)).toEqual([]);
});

test('an address without kind or evidence is found', () => {
  const findings = check('https://example.org/', null, null);
  expect(findings.map(({ path }) => path)).toEqual(['provenance.urlKind', 'provenance.urlEvidence']);
});

test('a kind without an address is found', () => {
  expect(check(null, 'own-page', null)).toMatchObject([{ path: 'provenance.urlKind', expected: 'null' }]);
});
