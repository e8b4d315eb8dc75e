import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { sampleDataset } from '../../testing/sampleDataset.js';
import { dataPackage } from './dataPackage.js';

const table = '\uFEFFid,title_en,pages\r\na,"Á, b",3\r\n';
const files = { 'schema/resource.schema.json': '{}\n', 'resources.csv': table, 'catalogue.json': '{"a":"é"}\n' };
const write = () => dataPackage(sampleDataset(), files, 'https://example.org/');
const read = () => JSON.parse(write());

test('says what the package is, under which licence, and of which day', () => {
  expect(read()).toMatchObject({
    name: expect.stringMatching(/^[-a-z0-9._/]+$/),
    id: 'https://example.org/dataset/1.4.0',
    version: '1.4.0',
    created: '2026-11-23T00:00:00Z',
    licenses: [{ name: 'CC0-1.0' }],
  });
});

test('names each file once with its size in bytes and its hash', () => {
  const { resources } = read();
  expect(resources.map(({ path }: { path: string }) => path)).toEqual(Object.keys(files).sort());
  expect(new Set(resources.map(({ name }: { name: string }) => name)).size).toBe(3);
  for (const { path, name, bytes, hash } of resources) {
    const text = files[path as keyof typeof files];
    expect(name).toMatch(/^[a-z0-9._-]+$/);
    expect(bytes).toBe(Buffer.from(text).length);
    expect(hash).toBe(`sha256:${createHash('sha256').update(text).digest('hex')}`);
  }
});

test('a table has a schema with its columns', () => {
  expect(read().resources[1]).toMatchObject({
    type: 'table',
    profile: 'tabular-data-resource',
    mediatype: 'text/csv',
    schema: {
      fields: [
        { name: 'id', type: 'string', constraints: { required: true, unique: true } },
        { name: 'title_en', type: 'string' },
        { name: 'pages', type: 'integer' },
      ],
      primaryKey: ['id'],
    },
  });
});

test('a table with a row for each language is told apart by both', () => {
  const text = dataPackage(sampleDataset(), { 'needs.csv': 'id,language\r\na,en\r\n' }, 'https://example.org/');
  expect(JSON.parse(text).resources[0].schema).toMatchObject({
    fields: [{ name: 'id', constraints: { required: true } }, { name: 'language' }],
    primaryKey: ['id', 'language'],
  });
});

test('the same files give the same bytes', () => {
  expect(write()).toBe(write());
});
