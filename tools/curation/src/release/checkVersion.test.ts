import { expect, test } from 'vitest';
import type { Change } from '@safeguarding/data';
import { checkVersion } from './checkVersion.js';

type Shape = Extract<Change, { op: 'shape' }>;
const shape = (how: Shape['how'], id = 'Resource.supersededBy', kind: Shape['kind'] = 'schema'): Shape => ({
  op: 'shape',
  kind,
  id,
  how,
});
const moved: Change = {
  op: 'change',
  kind: 'concept',
  id: 'topic/csam',
  title: 'Child sexual abuse material',
  fields: [{ path: 'broader', before: ['online-csea'], after: ['child-sexual-abuse'] }],
};
const rules = (changes: readonly Change[], claimed: 'minor' | 'major' = 'major') =>
  checkVersion(changes, claimed, '1.1.0').map(({ rule }) => rule);

test('a major version keeps its schemaVersion while no old reader could be misled', () => {
  expect(rules([moved])).toEqual([]);
  expect(rules([shape('widened', 'Concept.scheme')])).toEqual([]);
  expect(rules([shape('narrowed', 'Resource.summary.*')])).toEqual([]);
  expect(rules([shape('removed', 'topics.json', 'file')])).toEqual([]);
});

test('a field that is gone misleads who takes its absence for a fact: schemaVersion rises', () => {
  expect(rules([shape('removed')])).toEqual(['schema-version']);
  expect(rules([shape('removed'), shape('raised', 'schemaVersion', 'schema-version')])).toEqual([]);
});

test('a claim below what the changes ask for names each of them', () => {
  expect(rules([moved], 'minor')).toEqual(['honest-version']);
});
