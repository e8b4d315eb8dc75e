import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { citationOf } from './citation.mjs';

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const text = read('CITATION.cff');

test('a release changes the version and the day, and nothing else', () => {
  const next = citationOf(text, { version: '1.10.0', released: '2027-01-02' });
  expect(parse(next)).toEqual({ ...parse(text), version: '1.10.0', 'date-released': '2027-01-02' });
  expect(next.split('\n')).toHaveLength(text.split('\n').length);
});

test('the file cites the version that was released last', () => {
  const { version, released } = JSON.parse(read('packages/data/releases/index.json')).releases.at(-1);
  expect(parse(text)).toMatchObject({ version, 'date-released': released });
});

// Of the schema of the Citation File Format 1.2.0, what the file uses. Source: its guide to the schema.
test('the file has the form of the Citation File Format 1.2.0', () => {
  const cited = parse(text);
  const known = ['abstract', 'authors', 'cff-version', 'date-released', 'keywords', 'license', 'message'];
  expect(Object.keys(cited).sort()).toEqual([...known, 'repository-code', 'title', 'type', 'version']);
  expect(cited).toMatchObject({ 'cff-version': '1.2.0', type: 'dataset', license: 'CC0-1.0' });
  expect(cited['date-released']).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  // An entity has a name; a person would have given and family names, and nobody's are made up here.
  expect(cited.authors.map((author) => Object.keys(author))).toEqual([['name']]);
});
