import { expect, test } from 'vitest';
import { sampleRecords } from '../../testing/sampleRecords.js';
import { samplePublisher, sampleProvenance, sampleResource } from '../../testing/samples.js';
import { addressEvidence } from './addressEvidence.js';

/** What is said of one address that was seen on some pages, for a publisher at example.org. */
function check(url: string, source: readonly string[], edition: object = {}) {
  const resource = sampleResource({
    editions: [{ language: 'en', url, ...edition }],
    provenance: sampleProvenance({ source }),
  });
  const publishers = [samplePublisher({ homepage: 'https://www.example.org/' })];
  return addressEvidence.check(sampleRecords({ resources: [resource], publishers }));
}

test("an address under the publisher's domain that was seen anywhere is proved", () => {
  expect(check('https://docs.example.org/a.pdf', ['https://www.example.org/list'])).toEqual([]);
});

test('an address elsewhere needs a public body, or two sources that are independent', () => {
  const elsewhere = 'https://safeonline.net/guide';
  expect(check(elsewhere, [elsewhere])).toMatchObject([{ level: 'warning', path: 'editions[0].url' }]);
  expect(check(elsewhere, [elsewhere, 'https://school.net/links'])).toEqual([]);
  expect(check(elsewhere, ['https://www.gov.ie/en/safe'])).toEqual([]);
  expect(check(elsewhere, ['https://www.unicef.org/safe'])).toEqual([]);
});

test('a copy proves nothing, whoever names it', () => {
  expect(check('https://www.scribd.com/document/1/safe', ['https://example.org/list'])).toMatchObject([
    { level: 'error', message: 'The address is a copy of a document, which proves nothing.' },
  ]);
});

test('only copies as sources, or none, are no evidence', () => {
  const own = 'https://example.org/safe';
  expect(check(own, ['https://docslib.org/doc/1'])).toMatchObject([{ level: 'error' }]);
  expect(check(own, [])).toMatchObject([{ level: 'error', message: expect.stringContaining('no page is named') }]);
});

test('what an edition says of its own address holds over the record', () => {
  const own = 'https://example.org/safe';
  expect(check(own, [], { source: ['https://example.org/list'] })).toEqual([]);
  expect(check(own, [], { urlEvidence: 'recalled' })).toEqual([]);
});
