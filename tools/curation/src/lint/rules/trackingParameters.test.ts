import { expect, test } from 'vitest';
import { sampleRecords } from '../../testing/sampleRecords.js';
import { samplePublisher, sampleResource } from '../../testing/samples.js';
import { trackingParameters } from './trackingParameters.js';

const records = sampleRecords({
  resources: [
    sampleResource({ editions: [{ language: 'en', url: 'https://www.unicef.org/safe?id=1&fbclid=x' }] }),
    sampleResource({ id: 'clean', usageNote: { en: 'Do not add ?utm_source=x.' } }),
  ],
  publishers: [samplePublisher({ homepage: 'https://www.unicef.org/?utm_source=x' })],
});

test('finds parameters that follow visitors in addresses, and only there', () => {
  expect(trackingParameters.check(records)).toMatchObject([
    { level: 'warning', path: 'editions[0].url', expected: 'https://www.unicef.org/safe?id=1' },
    { path: 'homepage', expected: 'https://www.unicef.org/' },
  ]);
});

test('removes them and nothing else', () => {
  const { text, file } = records.resources[0]!;
  expect(trackingParameters.fix?.(text, file)).toBe(text.replace('&fbclid=x', ''));
  const clean = records.resources[1]!;
  expect(trackingParameters.fix?.(clean.text, clean.file)).toBe(clean.text);
});
