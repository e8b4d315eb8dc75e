import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { findLayerFaults } from './layers.mjs';

const roots = [];

afterEach(() => {
  for (const root of roots.splice(0)) rmSync(root, { recursive: true });
});

const rooms = { 'packages/sdk/src': ['index', 'remote.ts', 'query', 'remote', 'text', 'errors'] };

/** Writes a small repository; its files are given as what each imports. */
async function faultsIn(imports) {
  const root = mkdtempSync(join(tmpdir(), 'layers-'));
  roots.push(root);
  for (const [path, specifiers] of Object.entries(imports)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), specifiers.map((name) => `import type { A } from '${name}';\n`).join(''));
  }
  const folders = [...new Set(Object.keys(imports).map((path) => path.split('/')[0]))];
  return findLayerFaults(root, folders, rooms);
}

const sdk = 'packages/sdk/src';

describe('the layers', () => {
  it('let imports point down', async () => {
    expect(
      await faultsIn({
        [`${sdk}/index.ts`]: ['./query/run.js', './remote.js'],
        [`${sdk}/remote.ts`]: ['./remote/load.js'],
        [`${sdk}/query/run.ts`]: ['../text/fold.js', '../errors.js', './sort.js'],
        [`${sdk}/query/sort.ts`]: [],
        [`${sdk}/remote/load.ts`]: ['../errors.js'],
        [`${sdk}/text/fold.ts`]: [],
        [`${sdk}/errors.ts`]: [],
      }),
    ).toEqual([]);
  });

  it('find an import that points back up, of a type too', async () => {
    const files = {
      [`${sdk}/query/run.ts`]: [],
      [`${sdk}/remote.ts`]: [],
      [`${sdk}/remote/load.ts`]: ['../remote.js'],
      [`${sdk}/text/fold.ts`]: ['../query/run.js'],
    };
    expect(await faultsIn(files)).toEqual([
      `back: ${sdk}/remote/load.ts → ${sdk}/remote.ts`,
      `back: ${sdk}/text/fold.ts → ${sdk}/query/run.ts`,
    ]);
  });

  it('let a test reach up', async () => {
    expect(await faultsIn({ [`${sdk}/query/run.ts`]: [], [`${sdk}/text/fold.test.ts`]: ['../query/run.js'] })).toEqual(
      [],
    );
  });

  it('find a circle of files', async () => {
    const files = {
      [`${sdk}/text/a.ts`]: ['./b.js'],
      [`${sdk}/text/b.ts`]: ['./c.js'],
      [`${sdk}/text/c.ts`]: ['./a.js'],
    };
    expect(await faultsIn(files)).toEqual([`circle: ${sdk}/text/a.ts ${sdk}/text/b.ts ${sdk}/text/c.ts`]);
  });

  it('find a room that has no place in the list', async () => {
    expect(await faultsIn({ [`${sdk}/attic/old.ts`]: [] })).toEqual([`unlisted: ${sdk}/attic`]);
  });

  it('find an import that leaves a package, or goes past the exports of another', async () => {
    const files = {
      [`${sdk}/text/fold.test.ts`]: ['../../../../bench/synthetic.mjs'],
      'bench/synthetic.mjs': ['../packages/sdk/src/text/fold.js'],
      [`${sdk}/text/fold.ts`]: [],
      'packages/widget/src/view/panel.ts': ['../../../sdk/src/text/fold.js'],
    };
    expect(await faultsIn(files)).toEqual([
      `out: ${sdk}/text/fold.test.ts → bench/synthetic.mjs`,
      `past-exports: bench/synthetic.mjs → ${sdk}/text/fold.ts`,
      `past-exports: packages/widget/src/view/panel.ts → ${sdk}/text/fold.ts`,
    ]);
  });

  it("find an import of the curators' tools", async () => {
    const files = { 'tools/curation/src/lint/run.ts': [], 'scripts/a.mjs': ['../tools/curation/src/lint/run.js'] };
    expect(await faultsIn(files)).toEqual(['tools: scripts/a.mjs → tools/curation/src/lint/run.ts']);
  });
});
