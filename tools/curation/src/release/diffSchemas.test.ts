import { expect, test } from 'vitest';
import * as z from 'zod';
import { jsonSchemas } from '../build/jsonSchemas.js';
import { diffSchemas } from './diffSchemas.js';

const schemasOf = (shape: z.ZodType) => ({
  'thing.schema.json': z.toJSONSchema(shape.meta({ id: 'Thing' }), { target: 'draft-2020-12', io: 'input' }) as Record<
    string,
    unknown
  >,
});
const thing = (fields: Record<string, z.ZodType> = {}) => z.strictObject({ id: z.string(), ...fields });

test('the shape of today does not differ from itself', () => {
  expect(diffSchemas(jsonSchemas(), structuredClone(jsonSchemas()))).toEqual([]);
});

const places = z.enum(['home', 'school']);
test.each([
  ['a field is added', {}, { pages: z.int().optional() }, 'added Thing.pages'],
  ['a field goes away', { pages: z.int() }, {}, 'removed Thing.pages'],
  ['a field may now be missing', { pages: z.int() }, { pages: z.int().optional() }, 'widened Thing.pages'],
  ['a field is now always there', { pages: z.int().optional() }, { pages: z.int() }, 'loosened Thing.pages'],
  ['a field may now be null', { pages: z.int() }, { pages: z.int().nullable() }, 'widened Thing.pages'],
  ['a field is no longer null', { pages: z.int().nullable() }, { pages: z.int() }, 'narrowed Thing.pages'],
  ['a field becomes of another kind', { pages: z.int() }, { pages: z.string() }, 'narrowed Thing.pages'],
  ['a closed list takes a value', { at: places }, { at: z.enum(['home', 'school', 'club']) }, 'widened Thing.at'],
  ['a closed list loses a value', { at: places }, { at: z.enum(['home']) }, 'narrowed Thing.at'],
  [
    'entries of a list change',
    { at: z.array(places) },
    { at: z.array(z.enum(['home', 'school', 'x'])) },
    'widened Thing.at[]',
  ],
  [
    'values of a map change',
    { at: z.record(z.string(), z.string()) },
    { at: z.record(z.string(), z.int()) },
    'narrowed Thing.at.*',
  ],
  ['a limit is stricter', { t: z.string().max(9) }, { t: z.string().max(8) }, 'narrowed Thing.t'],
  ['a limit is looser', { t: z.array(places).min(2) }, { t: z.array(places).min(1) }, 'loosened Thing.t'],
  ['a limit is new', { t: z.string() }, { t: z.string().max(8) }, 'narrowed Thing.t'],
  ['a pattern is another', { t: z.string().regex(/a/) }, { t: z.string().regex(/b/) }, 'narrowed Thing.t'],
  ['words change', { t: z.string().describe('a') }, { t: z.string().describe('b') }, 'reworded Thing.t'],
])('%s', (_what, before, after, expected) => {
  const found = diffSchemas(schemasOf(thing(before)), schemasOf(thing(after)));
  expect(found.map(({ how, id }) => `${how} ${id}`)).toEqual([expected]);
});

test('a form of a union that is new, gone or changed is named by what it fixes', () => {
  const form = (status: string, fields = {}) => z.strictObject({ status: z.literal(status), ...fields });
  const found = diffSchemas(
    schemasOf(z.union([form('moved', { to: z.string() }), form('gone')])),
    schemasOf(z.union([form('moved', { to: z.array(z.string()) }), form('split')])),
  );
  expect(found).toEqual([
    { id: 'Thing(gone)', how: 'narrowed' },
    { id: 'Thing(moved).to', how: 'narrowed' },
    { id: 'Thing(split)', how: 'widened' },
  ]);
});
