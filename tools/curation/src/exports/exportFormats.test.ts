import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { defaultBase } from '../cli/commands/export.js';
import { runCli } from '../cli/runCli.js';
import { writeSampleRoot } from '../testing/writeSampleRoot.js';
import { exportFormats } from './exportFormats.js';

let root: string;
beforeEach(() => {
  vi.spyOn(console, 'log').mockImplementation(() => {});
  root = writeSampleRoot();
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(root, { recursive: true });
});
const written = async (name: string, ...more: string[]) => {
  const out = join(root, 'out');
  expect(await runCli(['export', name, '--out', out, '--root', root, ...more])).toBe(0);
  return readFileSync(out, 'utf8');
};

test.each(exportFormats.map(({ name }) => name))('%s is written from the records, twice the same', async (name) => {
  expect(await written(name)).toBe(await written(name));
});

test.each(['skos', 'jsonld', 'atom', 'jsonfeed', 'datapackage'])(
  'the identifiers of %s lie below --base',
  async (name) => {
    const base = 'https://example.org/mine/';
    const text = await written(name, '--base', base);
    expect(text).toContain(base);
    expect(text).not.toContain(defaultBase);
  },
);
