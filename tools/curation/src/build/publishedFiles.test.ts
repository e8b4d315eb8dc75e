import type { Dataset } from '@safeguarding/data';
import { inLanguages, openCatalogue } from '@safeguarding/sdk';
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { dataset as datasetShape, manifest as manifestShape } from '../schema/dataset.js';
import { labelLanguages } from '../schema/primitives.js';
import { snapshotFiles } from '../release/readRelease.js';
import { sampleRecords } from '../testing/sampleRecords.js';
import { sampleResource } from '../testing/samples.js';
import { buildDataset } from './buildDataset.js';
import { publishedFiles } from './publishedFiles.js';

const files = publishedFiles(buildDataset(sampleRecords(), { version: '1.4.0' }));
const json = Object.keys(files).filter((name) => name.endsWith('.json'));

test('the catalogue and the manifest have the shape of their schemas', () => {
  expect(() => datasetShape.parse(JSON.parse(files['catalogue.json'] ?? ''))).not.toThrow();
  expect(() => manifestShape.parse(JSON.parse(files['manifest.json'] ?? ''))).not.toThrow();
});

test('the manifest names every other JSON file with its true size and hash', () => {
  const { files: named } = manifestShape.parse(JSON.parse(files['manifest.json'] ?? ''));
  expect(Object.keys(named)).toEqual(json.filter((name) => name !== 'manifest.json').sort());
  for (const [name, { bytes, integrity }] of Object.entries(named)) {
    const content = Buffer.from(files[name] ?? '');
    expect(bytes).toBe(content.length);
    expect(integrity).toBe(`sha384-${createHash('sha384').update(content).digest('base64')}`);
  }
});

test('data is one line with one line break, which is a line feed', () => {
  for (const name of json.filter((file) => !file.startsWith('schema/'))) expect(files[name]).toMatch(/^[^\r\n]+\n$/);
});

test('the manifest comes last, so that the files it names are there before it', () => {
  expect(Object.keys(files).at(-1)).toBe('manifest.json');
});

test('no file is named after a topic: its address would tell why someone opens it', () => {
  expect(Object.keys(files).filter((name) => name.includes('online-safety'))).toEqual([]);
});

const summary = { en: 'How to talk about what happens online.', fr: 'Comment parler de ce qui se passe en ligne.' };
const translated = publishedFiles(
  buildDataset(sampleRecords({ resources: [sampleResource({ summary })] }), { version: '1.4.0' }),
);

test.each(labelLanguages)(
  'there is a catalogue for readers of %s, by the rule of the SDK, and it opens',
  (language) => {
    const whole = JSON.parse(translated['catalogue.json'] ?? '') as Dataset;
    const part = JSON.parse(translated[`catalogue.${language}.json`] ?? '') as Dataset;
    expect(part).toEqual(inLanguages(whole, language));
    const { resources } = openCatalogue(part);
    expect([...resources.values()].map((resource) => resource.summary)).toEqual([
      language === 'fr' ? { fr: summary.fr } : { en: summary.en },
    ]);
  },
);

test('a released version keeps its whole catalogue alone: the others are made of it', () => {
  const kept = Object.keys(snapshotFiles('1.4.0', translated)).filter((name) => name.includes('catalogue'));
  expect(kept).toEqual(['releases/1.4.0/catalogue.json.gz']);
});
