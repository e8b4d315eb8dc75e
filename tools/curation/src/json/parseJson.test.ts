import fc from 'fast-check';
import { expect, test } from 'vitest';
import { maxDepth, parseJson } from './parseJson.js';

test('reads what JSON.parse reads, and to the same value', () => {
  const value = fc
    .jsonValue({ noUnicodeString: false })
    .filter((json) => !/"(?:__proto__|constructor|prototype)":/.test(JSON.stringify(json)));
  fc.assert(
    fc.property(value, fc.constantFrom(0, 2), (json, spaces) => {
      const text = JSON.stringify(json, null, spaces);
      expect(parseJson(text)).toEqual({ value: JSON.parse(text) as unknown, problems: [] });
    }),
  );
});

test('refuses what JSON.parse refuses', () => {
  const cut = fc
    .tuple(fc.jsonValue(), fc.nat(), fc.constantFrom('', ',', '"', '}', '\\', '\u0001', '01'))
    .map(([json, at, put]) => {
      const text = JSON.stringify(json);
      const place = at % (text.length + 1);
      return text.slice(0, place) + put + text.slice(place + 1);
    });
  fc.assert(
    fc.property(cut, (text) => {
      const { problems } = parseJson(text);
      if (problems.length > 0) return;
      expect(() => JSON.parse(text) as unknown).not.toThrow();
    }),
  );
});

test.each([
  ['a comma too many', '{\n  "a": 1,\n}', 'line 3, column 1: found "}"'],
  ['a comma missing', '{\n  "a": 1\n  "b": 2\n}', 'line 3, column 3: found "\\""'],
  ['an end too early', '{"a": [1, 2', 'line 1, column 12: found the end of the file'],
  ['a text over two lines', '{"a": "b\nc"}', 'line 1, column 9: found "\\n"'],
  ['single quotes', "{'a': 1}", 'line 1, column 2: found "\'"'],
  ['a comment', '{"a": 1} // why', 'line 1, column 10: found "/"'],
  ['a number that starts with 0', '[01]', 'line 1, column 3: found "1"'],
  ['a control character', '{"a": "b\u0001"}', 'line 1, column 9: found "\\u0001"'],
  ['a backslash before nothing special', '{"a": "\\\\ \\q"}', 'line 1, column 11: found "\\\\"'],
  ['half a character in digits', '{"a": "\\u12"}', 'line 1, column 8: found "\\\\"'],
  ['a number that breaks off', '[1.]', 'line 1, column 4: found "]"'],
  ['a comment within', '{ /* why */ "a": 1}', 'line 1, column 3: found "/"'],
  ['two values', '{} {}', 'line 1, column 4: found "{"'],
  ['nothing', '', 'line 1, column 1: found the end of the file'],
])('says where there is %s', (_what, text, where) => {
  const { value, problems } = parseJson(text);
  expect(value).toBeUndefined();
  expect(problems).toHaveLength(1);
  expect(problems[0]?.message).toBe(`Not valid JSON at ${where}.`);
});

test('finds a duplicate name, at any depth, and goes on', () => {
  const { value, problems } = parseJson('{"a": {"b": 1, "b": 2}, "c": 3, "c": 4}');
  expect(problems.map(({ path }) => path)).toEqual(['a.b', 'c']);
  expect(value).toEqual({ a: { b: 1 }, c: 3 });
});

test.each(['__proto__', 'constructor', 'prototype'])('does not let the name %s through', (name) => {
  const { value, problems } = parseJson(`{"a": [{"${name}": {"polluted": true}}]}`);
  expect(problems).toMatchObject([{ path: `a[0].${name}`, message: `The name "${name}" is not allowed.` }]);
  expect(value).toEqual({ a: [{}] });
  expect(Object.prototype).not.toHaveProperty('polluted');
});

test('a name in disguise is the same name', () => {
  expect(parseJson('{"\\u005f_proto__": 1}').problems).toMatchObject([{ path: '__proto__' }]);
});

test('a byte-order mark is found and does not hide the rest', () => {
  const { value, problems } = parseJson('\uFEFF{"a": 1}');
  expect(value).toEqual({ a: 1 });
  expect(problems).toMatchObject([{ message: 'The file starts with a byte-order mark.' }]);
});

test('reads as deep as is allowed and no deeper', () => {
  const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
  expect(parseJson(nested(maxDepth)).problems).toEqual([]);
  expect(parseJson(nested(maxDepth + 1)).problems).toMatchObject([
    { expected: `at most ${maxDepth} levels of nesting` },
  ]);
  expect(parseJson(nested(100_000)).problems).toHaveLength(1);
});

test('a text of 10 MB is read', () => {
  const long = `${'x'.repeat(99)}\\n`.repeat(100_000);
  expect((parseJson(`["${long}"]`).value as string[])[0]).toHaveLength(10_000_000);
});
