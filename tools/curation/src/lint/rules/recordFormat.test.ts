import { expect, test } from 'vitest';
import { sampleRecords } from '../../testing/sampleRecords.js';
import { sampleResource } from '../../testing/samples.js';
import { recordFormat } from './recordFormat.js';

const file = 'records/resources/safe-online.json';
const fix = (text: string) => recordFormat.fix?.(text, file);

test('fields in the order of the schema are fine', () => {
  expect(recordFormat.check(sampleRecords())).toEqual([]);
});

test('fields in another order are found', () => {
  const { id, ...rest } = sampleResource();
  expect(recordFormat.check(sampleRecords({ resources: [{ ...rest, id }] }))).toMatchObject([{ file, path: '' }]);
});

test('puts fields in order at every level, English first, and keeps lists as they are', () => {
  const text =
    '{"editions":[{"url":null,"language":"en"}],"title":{"fr":"F","en":"E"},"id":"a","$schema":"s","topics":["z","a"]}';
  expect(JSON.stringify(JSON.parse(fix(text) ?? ''))).toBe(
    '{"$schema":"s","id":"a","title":{"en":"E","fr":"F"},"topics":["z","a"],"editions":[{"language":"en","url":null}]}',
  );
});

test('a second mending changes nothing', () => {
  const once = fix(
    '{"title":{"en":"E"},"supersededBy":{"url":null,"title":"T","published":null},"id":"a","unknown":1}',
  );
  expect(fix(once ?? '')).toBe(once);
});

test('leaves a text that is not clean JSON alone, so that nothing in it is lost', () => {
  expect(fix('{"id": "a", "id": "b"}')).toBe('{"id": "a", "id": "b"}');
  expect(fix('{"id": ')).toBe('{"id": ');
});
