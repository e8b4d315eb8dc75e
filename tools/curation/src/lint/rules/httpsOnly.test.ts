import { expect, test } from 'vitest';
import { sampleRecords } from '../../testing/sampleRecords.js';
import { sampleConcept, samplePublisher, sampleProvenance, sampleResource } from '../../testing/samples.js';
import { httpsOnly } from './httpsOnly.js';

test('https: addresses are fine, and so is the word http: in a text', () => {
  const resources = [sampleResource({ usageNote: { en: 'http://example.org/ no longer works.' } })];
  expect(httpsOnly.check(sampleRecords({ resources }))).toEqual([]);
});

test('http: addresses are found in editions, parts, sources and homepages', () => {
  const url = 'http://example.org/';
  const resource = sampleResource({
    editions: [{ language: 'en', url }],
    parts: [{ title: { en: 'Part' }, url }],
    provenance: sampleProvenance({ source: [url] }),
  });
  const findings = httpsOnly.check(
    sampleRecords({ resources: [resource], publishers: [samplePublisher({ homepage: url })] }),
  );
  expect(findings.map(({ path }) => path)).toEqual([
    'editions[0].url',
    'provenance.source[0]',
    'parts[0].url',
    'homepage',
  ]);
});

test('identifiers of other vocabularies keep their http:', () => {
  const concepts = [sampleConcept({ exactMatch: ['http://www.wikidata.org/entity/Q1'] })];
  const records = sampleRecords({ concepts });
  expect(httpsOnly.check(records)).toEqual([]);
  const { text, file } = records.concepts[0]!;
  expect(httpsOnly.fix?.(text, file)).toBe(text);
});

test('mends addresses and leaves everything else as it was', () => {
  const before = '{"url": "http://example.org/a",   "usageNote": {"en": "http://example.org/ is gone."}}';
  const after = '{"url": "https://example.org/a",   "usageNote": {"en": "http://example.org/ is gone."}}';
  expect(httpsOnly.fix?.(before, 'records/resources/x.json')).toBe(after);
});
