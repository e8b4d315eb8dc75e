import { expect, test } from 'vitest';
import { sampleRecords } from '../testing/sampleRecords.js';
import { sampleResource } from '../testing/samples.js';
import { lint } from './lint.js';
import { rules } from './rules/index.js';

test('every rule has a name of its own and says what it is for', () => {
  expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length);
  for (const { name, description } of rules) {
    expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(description).toMatch(/\.$/);
  }
});

test('records without faults have no errors', () => {
  expect(lint(sampleRecords()).filter(({ level }) => level === 'error')).toEqual([]);
});

test('findings come by file and place, whichever rule they are from', () => {
  const resources = [
    sampleResource({ id: 'z', places: ['UK'] }),
    sampleResource({ id: 'a', topics: ['none'], places: ['UK'] }),
  ];
  const errors = lint(sampleRecords({ resources })).filter(({ level }) => level === 'error');
  expect(errors.map(({ file, path }) => `${file} ${path}`)).toEqual([
    'records/resources/a.json places[0]',
    'records/resources/a.json topics[0]',
    'records/resources/z.json places[0]',
  ]);
});

test('records of the oddest shapes are findings, never exceptions', () => {
  const odd: unknown[] = [{}, { id: 1 }, { id: [], title: [], places: {}, editions: 'x', sourceLabels: [1, null] }];
  const resources = odd as Record<string, unknown>[];
  const concepts = [
    { scheme: 'topic', broader: 3 },
    { scheme: 7, id: null, members: [['PH']] },
  ];
  const records = sampleRecords({ resources, concepts, publishers: resources, redirects: 'none', sourceLabels: [1] });
  expect(lint(records).length).toBeGreaterThan(10);
});
