import { execFileSync } from 'node:child_process';
import dataset from '@safeguarding/data/catalogue.json' with { type: 'json' };
import { expect, test } from 'vitest';
import { bundle } from './testing/bundle.js';

const { code } = await bundle('index.ts');
const ask = `
  const catalogue = openCatalogue(${JSON.stringify(dataset)});
  const answers = [{}, { text: 'groming' }, { text: 'myanmar', countries: ['MM'], sort: 'title', limit: 2 }].map(
    (query) => queryCatalogue(catalogue, query),
  );
  process.stdout.write(JSON.stringify(answers));`;
const run = (before: string) =>
  execFileSync(process.execPath, ['--input-type=module'], { encoding: 'utf8', input: before + code + ask });

test('the built package answers the same on pages whose old scripts changed what is built in', () => {
  const expected = run('');
  expect(run('Object.prototype.forEachOwn = function () {}; Array.prototype.last = function () {};')).toBe(expected);
  expect(run('Object.prototype.each = Object.prototype.type = Object.prototype.size = function () {};')).toBe(expected);
  expect(run('delete Object.hasOwn; delete Array.prototype.at; delete Array.prototype.findLast;')).toBe(expected);
  expect(run('Array.from = (item) => (item == null ? [] : Array.isArray(item) ? item : [item]);')).toBe(expected);
  expect(
    run(`
      Array.prototype.entries = function () { return this.slice(); };
      Array.prototype.reduce = function () { return this.length > 1 ? this : this[0]; };`),
  ).toBe(expected);
});
