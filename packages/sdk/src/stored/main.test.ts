import type { Dataset } from '@safeguarding/data';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { queryCatalogue } from '../query/queryCatalogue.js';
import { datasetOf, resourceOf } from '../testing/datasetOf.js';
import { main } from './main.js';
import { openSerialised } from './openSerialised.js';

const folder = mkdtempSync(join(tmpdir(), 'index-'));
afterAll(() => rmSync(folder, { recursive: true }));

function run(...args: string[]) {
  const lines: string[] = [];
  const status = main(
    args,
    (line: string) => lines.push(line),
    (line: string) => lines.push(`! ${line}`),
  );
  return { status, text: lines.join('\n') };
}
const fileOf = (name: string, text: string) => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

test('the file that is written opens its dataset', () => {
  const dataset: Dataset = datasetOf([resourceOf('one', 'Recognising grooming')]);
  const target = join(folder, 'catalogue.index');
  const { status, text } = run(fileOf('catalogue.json', JSON.stringify(dataset)), target);
  expect({ status, text }).toEqual({
    status: 0,
    text: `${target}: 1 kB, index of 1 resources, version 1.0.0.`,
  });
  const catalogue = openSerialised(dataset, new Uint8Array(readFileSync(target)));
  expect(queryCatalogue(catalogue, { text: 'groming' }).total).toBe(1);
});

test.each([
  ['no such file', 'missing.json', /ENOENT/],
  ['a page instead of data', fileOf('page.json', '<!doctype html>'), /JSON/],
  ['another shape', fileOf('other.json', '{"schemaVersion":1}'), /`?version/],
])('%s is told, and nothing is written', (_, source, message) => {
  const target = join(folder, 'never.index');
  const { status, text } = run(source, target);
  expect(status).toBe(1);
  expect(text).toMatch(message);
  expect(text).toContain(source);
  expect(() => readFileSync(target)).toThrow('ENOENT');
});

test.each([[[]], [['catalogue.json']], [['a', 'b', 'c']]])('called with %j it says how to call it', (args) => {
  expect(run(...args)).toMatchObject({ status: 2, text: expect.stringContaining('! Usage') as string });
  expect(run('--help')).toMatchObject({ status: 0, text: expect.stringMatching(/^Usage/) as string });
});
