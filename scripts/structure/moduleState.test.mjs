import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { moduleState, stateIn } from './moduleState.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const architecture = readFileSync(`${root}ARCHITECTURE.md`, 'utf8');

test.each([
  ['let last;', ['last']],
  ['export let a = 1, b = 2;', ['a', 'b']],
  ['const memo = new WeakMap<object, string>();', ['memo']],
  ['const memo: Map<string, number> = new Map();', ['memo']],
  ['const list: string[] = [];', ['list']],
  ['const spoken: { tag: string } = { tag }; const fixed: { readonly tag: string } = { tag };', ['spoken']],
  ['const orders = /* @__PURE__ */ perCatalogue(() => new Map());', ['orders']],
  ["const names = new Set(['a']); const fixed = ['a']; const table = { a: 1 };", []],
  ['function f() { let inside; const map = new Map(); return [inside, map]; }', []],
])('of "%s" it finds %j', (code, names) => {
  expect(stateIn(code)).toEqual(names);
});

test('ARCHITECTURE.md names every state at module level, and no other', () => {
  const [, section] = architecture.split('## State at module level\n');
  const rows = section.split('\n## ')[0].matchAll(/^\| (\w+) +\| `(\w+)`/gm);
  const named = [...rows].map(([, name, variable]) => `${name}: ${variable}`);
  expect(named.sort()).toEqual(['sdk', 'widget'].flatMap((name) => moduleState(root, name)));
});

test('ARCHITECTURE.md speaks of files that are there', () => {
  const spans = [...architecture.matchAll(/`((?:packages|tools|tests|scripts|docs|bench|examples)\/[^`*]*)`/g)];
  expect(spans.length).toBeGreaterThan(20);
  expect(spans.map(([, path]) => path).filter((path) => !existsSync(root + path))).toEqual([]);
});
