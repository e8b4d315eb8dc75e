import { expect, test } from 'vitest';
import { sampleDataset } from '../testing/sampleDataset.js';
import { sampleResource } from '../testing/samples.js';
import { publishedJson } from './publishedJson.js';
import { withChangedIn } from './withChangedIn.js';

const dataset = sampleDataset({ resources: [sampleResource({ id: 'a' }), sampleResource({ id: 'b' })] });
const changes = (...list: object[]) => JSON.stringify({ changes: list });
const resource = (op: string, id: string) => ({ op, kind: 'resource', id });
const changedIn = (files: Record<string, string>) =>
  withChangedIn(dataset, files).resources.map(({ provenance }) => provenance.changedIn);

test('a resource says the last version that changed it, in the order of versions', () => {
  expect(
    changedIn({
      '2.0.0': changes(resource('change', 'a')),
      '10.0.0': changes(resource('change', 'a')),
      '9.1.0': changes(resource('change', 'a'), resource('restore', 'b')),
    }),
  ).toEqual(['10.0.0', '9.1.0']);
});

test('nothing is said where no version changed it: not of its first one, nor of a concept with the same id', () => {
  expect(changedIn({ '1.0.0': changes(resource('add', 'a'), { op: 'change', kind: 'publisher', id: 'b' }) })).toEqual([
    undefined,
    undefined,
  ]);
});

test('what somebody wrote into a record counts for nothing', () => {
  const [first] = dataset.resources;
  const written = { ...first!, provenance: { ...first!.provenance, changedIn: '7.0.0' } };
  const [built] = withChangedIn({ ...dataset, resources: [written] }, {}).resources;
  expect(built!.provenance).not.toHaveProperty('changedIn');
});

test('published files have it, sorted like all else', () => {
  const files = publishedJson(dataset, { changes: { '2.0.0': changes(resource('change', 'a')) } });
  expect(files['catalogue.json']).toContain('"provenance":{"addedIn":"0.1.0","changedIn":"2.0.0",');
  expect(files['catalogue.fr.json']).toContain('"changedIn":"2.0.0"');
});
