import fc from 'fast-check';
import { expect, test } from 'vitest';
import { id } from '../schema/primitives.js';
import { suggestId } from './suggestId.js';

test.each([
  ['Safer Virtual School', 'safer-virtual-school'],
  ["Matériel d’abus: l'école, où?", 'materiel-dabus-lecole-ou'],
  ['网络安全', ''],
])('"%s" becomes "%s"', (title, expected) => expect(suggestId(title)).toBe(expected));

test('an id that is taken gets a number', () => {
  expect(suggestId('Form', new Set(['form', 'form-2']))).toBe('form-3');
});

test('whatever the title, the id is one the schema accepts, or empty', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (title) => {
      const suggested = suggestId(title, new Set([suggestId(title)]));
      return suggested === '' || id.safeParse(suggested).success;
    }),
  );
});

test('ten thousand equal titles ask a few times each whether an id is taken', () => {
  const taken = new Set<string>();
  let asked = 0;
  const counting = { has: (id: string) => (asked++, taken.has(id)) };
  for (let count = 0; count < 10_000; count++) taken.add(suggestId('Form', counting));
  expect(taken.size).toBe(10_000);
  expect(asked).toBeLessThan(10_000 * 40);
});

test('a name that is reserved gets a number', () => {
  expect(suggestId('Con')).toBe('con-2');
  expect(suggestId('Constructor')).toBe('constructor-2');
});
