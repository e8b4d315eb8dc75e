import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { findBreaches } from './fileRule.mjs';

const roots = [];

/** Writes a small repository and judges it. */
function breachesIn(files) {
  const root = `${mkdtempSync(join(tmpdir(), 'file-rule-'))}/`;
  roots.push(root);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(root + path), { recursive: true });
    writeFileSync(root + path, text);
  }
  return findBreaches(root, Object.keys(files)).map(({ path, kind }) => `${kind}: ${path}`);
}

afterEach(() => {
  for (const root of roots.splice(0)) rmSync(root, { recursive: true });
});

const src = 'packages/sdk/src';
const small = 'export const small = 1;\n';
const caller = "import { small } from './small.js';\n";

describe('the rule for files', () => {
  it('finds a small file with one caller and no test', () => {
    expect(breachesIn({ [`${src}/small.ts`]: small, [`${src}/a.ts`]: caller })).toEqual([
      `one-caller: ${src}/small.ts`,
    ]);
  });

  it.each([
    ['import type', "import type { small } from './small.js';"],
    ['export from', "export { small } from './small.js';"],
    ['dynamic import', "const { small } = await import('./small.js');"],
    ['type from an import', "let small: typeof import('./small.js').small;"],
  ])('counts every kind of import: %s', (_, text) => {
    expect(breachesIn({ [`${src}/small.ts`]: small, [`${src}/a.ts`]: text })).toHaveLength(1);
    expect(breachesIn({ [`${src}/small.ts`]: small, [`${src}/a.ts`]: caller, [`${src}/b.ts`]: text })).toEqual([]);
  });

  it('counts a test as a caller only of what lies in another package', () => {
    const files = { [`${src}/small.ts`]: small, [`${src}/a.ts`]: caller };
    expect(breachesIn({ ...files, [`${src}/other.test.ts`]: caller })).toEqual([`one-caller: ${src}/small.ts`]);
    expect(breachesIn({ ...files, 'tests/all.test.ts': `import '../${src}/small.js';` })).toEqual([]);
  });

  it('lets a file stand that has a test of its own', () => {
    const files = { [`${src}/small.ts`]: small, [`${src}/a.ts`]: caller, [`${src}/small.test.ts`]: caller };
    expect(breachesIn(files)).toEqual([]);
  });

  it('lets a file stand that has sixty lines, and finds one that is longer than 350', () => {
    const withLines = (lines) => ({ [`${src}/small.ts`]: small.repeat(lines), [`${src}/a.ts`]: caller });
    expect(breachesIn(withLines(59))).toEqual([`one-caller: ${src}/small.ts`]);
    expect(breachesIn(withLines(60))).toEqual([]);
    expect(breachesIn(withLines(350))).toEqual([]);
    expect(breachesIn(withLines(351))).toEqual([`too-long: ${src}/small.ts`]);
  });

  it('lets entries, contracts of types, locales and lint rules stand', () => {
    const entry = { [`${src}/small.ts`]: small, [`${src}/a.ts`]: caller };
    const manifest = JSON.stringify({
      exports: { './small': { types: './dist/small.d.ts', default: './dist/small.js' } },
    });
    expect(breachesIn({ ...entry, 'packages/sdk/package.json': manifest })).toEqual([]);

    const contract = "import type { A } from './b.js';\nexport interface Small {\n  a: A;\n}\n";
    expect(breachesIn({ [`${src}/small.ts`]: contract, [`${src}/a.ts`]: caller })).toEqual([]);

    for (const folder of ['packages/widget/src/locales', 'tools/curation/src/lint/rules']) {
      expect(breachesIn({ [`${folder}/small.ts`]: small, [`${folder}/index.ts`]: caller })).toEqual([]);
    }
  });

  it('judges the tools, the bench and the scripts as well', () => {
    for (const folder of ['tools/curation/src', 'packages/widget/build', 'bench/tables', 'scripts']) {
      const files = {
        [`${folder}/small.mjs`]: small,
        [`${folder}/a.mjs`]: "import { small } from './small.mjs';",
      };
      expect(breachesIn(files)).toEqual([`one-caller: ${folder}/small.mjs`]);
    }
  });
});
