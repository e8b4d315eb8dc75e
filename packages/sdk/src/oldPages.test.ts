import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';

const dist = new URL('../dist/index.js', import.meta.url).href;
const data = new URL('../../data/dist/catalogue.json', import.meta.url).pathname;
const ask = `
  const { readFileSync } = await import('node:fs');
  const { openCatalogue, queryCatalogue } = await import('${dist}');
  const catalogue = openCatalogue(JSON.parse(readFileSync(${JSON.stringify(data)}, 'utf8')));
  const answers = [{}, { text: 'groming' }, { text: 'myanmar', countries: ['MM'], sort: 'title', limit: 2 }].map(
    (query) => queryCatalogue(catalogue, query),
  );
  process.stdout.write(JSON.stringify(answers));`;
const run = (before: string) =>
  execFileSync(process.execPath, ['--input-type=module', '-e', before + ask], { encoding: 'utf8' });

test('the built package answers the same on pages whose old scripts changed what is built in', () => {
  const expected = run('');
  expect(run('Object.prototype.forEachOwn = function () {}; Array.prototype.last = function () {};')).toBe(expected);
  expect(run('Object.prototype.each = Object.prototype.type = Object.prototype.size = function () {};')).toBe(expected);
  expect(run('delete Object.hasOwn; delete Array.prototype.at; delete Array.prototype.findLast;')).toBe(expected);
  expect(run('Array.from = (item) => (item == null ? [] : Array.isArray(item) ? item : [item]);')).toBe(expected);
});
