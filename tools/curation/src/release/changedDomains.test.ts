import { expect, test } from 'vitest';
import { sampleDataset } from '../testing/sampleDataset.js';
import { sampleProvenance, samplePublisher, sampleResource } from '../testing/samples.js';
import { changedDomains } from './changedDomains.js';

const release = (released: string, resource: object, homepage: string | null = 'https://www.example.org/') => ({
  dataset: {
    ...sampleDataset({
      resources: [{ ...sampleResource(), id: 'guide', ...resource }],
      publishers: [{ ...samplePublisher(), id: 'body', homepage }],
    }),
    version: '1.0.0',
    released,
  },
  files: undefined,
  schemas: undefined,
});
const at = (...urls: (string | null)[]) => ({ editions: urls.map((url) => ({ language: 'en', url })) });
const provenance = (checkedOn: string) => ({ provenance: sampleProvenance({ checkedOn }) });
const last = release('2026-11-01', at('https://docs.example.org/a'));

test('another page of the same domain is no change of domain', () => {
  expect(changedDomains(last, release('2026-11-02', at('https://example.org/b')))).toEqual([]);
});

test('an address at another domain is an error that names both domains', () => {
  const [finding, ...others] = changedDomains(last, release('2026-11-02', at('https://example.net/a')));
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ level: 'error', rule: 'changed-domain', file: 'records/resources/guide.json' });
  expect(finding?.message).toBe('An address leads to example.net; in 1.0.0 it was example.org.');
});

test('a document of a collection counts as much as an edition', () => {
  const moved = { ...at('https://example.org/a'), parts: [{ title: { en: 'A' }, url: 'https://example.com/a' }] };
  expect(changedDomains(last, release('2026-11-02', moved))).toHaveLength(1);
});

test('whoever opened the new address since the release says so with a date', () => {
  const moved = at('https://example.net/a');
  expect(changedDomains(last, release('2026-11-03', { ...moved, ...provenance('2026-11-02') }))).toEqual([]);
  expect(changedDomains(last, release('2026-11-03', { ...moved, ...provenance('2026-10-31') }))).toHaveLength(1);
});

test('an address that became known, and one that was taken out, are no change of domain', () => {
  expect(changedDomains(release('2026-11-01', at(null)), last)).toEqual([]);
  expect(changedDomains(last, release('2026-11-02', at(null)))).toEqual([]);
});

test('a publisher that moved is a warning', () => {
  const moved = release('2026-11-02', at('https://docs.example.org/a'), 'https://example.com/');
  expect(changedDomains(last, moved)).toMatchObject([{ level: 'warning', path: 'homepage' }]);
});
