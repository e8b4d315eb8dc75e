// Bytes of what visitors download, minified and compressed.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const require = createRequire(import.meta.url);

/** Bundles some source text the way an app would. @returns the entry and what it loads at once; lazy parts left out */
async function bundle(source) {
  const entry = join(root, `.size-${process.pid}.mjs`);
  writeFileSync(entry, source);
  try {
    const [{ output }] = await build({
      root,
      configFile: false,
      logLevel: 'silent',
      build: {
        write: false,
        target: 'es2022',
        lib: { entry, formats: ['es'], fileName: () => 'out.js' },
        rolldownOptions: { output: { minify: true } },
      },
    });
    const chunks = new Map(output.map((chunk) => [chunk.fileName, chunk]));
    const needed = new Set(['out.js']);
    for (const name of needed) for (const imported of chunks.get(name)?.imports ?? []) needed.add(imported);
    return Buffer.from([...needed].map((name) => chunks.get(name)?.code ?? '').join(''));
  } finally {
    rmSync(entry, { force: true });
  }
}

/** Names that a module gives, and what an app would write to keep them. */
const uses = (from, names) => `import { ${names} } from '${from}'; console.log(${names});`;
const usesDefault = (from) => `import it from '${from}'; console.log(it);`;

const sources = {
  'SDK: openCatalogue + queryCatalogue': uses('@safeguarding/sdk', 'openCatalogue, queryCatalogue'),
  'SDK: openCatalogue + filterCatalogue, no text': uses('@safeguarding/sdk', 'openCatalogue, filterCatalogue'),
  'SDK: worker': "import * as it from '@safeguarding/sdk/worker'; console.log(it);",
  'SDK: remote (ky and zod/mini inside)': uses('@safeguarding/sdk/remote', 'loadDataset'),
  'element without data (Lit inside)': "import '@safeguarding/widget/define';",
  'js-search': uses('js-search', 'Search'),
  uFuzzy: usesDefault('@leeoniya/ufuzzy'),
  MiniSearch: usesDefault('minisearch'),
  crossfilter2: usesDefault('crossfilter2'),
  lunr: usesDefault('lunr'),
  'Fuse.js': usesDefault('fuse.js'),
  FlexSearch: uses('flexsearch', 'Document, Charset'),
  itemsjs: usesDefault('itemsjs'),
  'itemsjs + MiniSearch': "import a from 'itemsjs'; import b from 'minisearch'; console.log(a, b);",
  Orama: uses('@orama/orama', 'create, insertMultiple, search, save, load'),
  'for scale: Lit alone': uses('lit', 'LitElement, html, css'),
};

/** Whether the SDK has what some source text asks of it: what it does not export gets no row. */
async function isThere(source) {
  const [, names, specifier] = /import (?:\{ (.*) \}|.*) from '(@safeguarding\/sdk[^']*)'/.exec(source) ?? [];
  if (specifier === undefined) return true;
  try {
    import.meta.resolve(specifier);
  } catch {
    return false;
  }
  if (names === undefined) return true; // A worker's entry may not run here.
  const exported = await import(specifier);
  return names.split(', ').every((name) => name in exported);
}

const weigh = (bytes) => ({
  minified: bytes.length,
  gzip: gzipSync(bytes, { level: 9 }).length,
  brotli: brotliCompressSync(bytes).length,
});

/** @returns minified, gzip and brotli bytes by name */
export async function sizes() {
  const file = (path) => weigh(readFileSync(path));
  const result = {
    'drop-in file with the whole catalogue, in English': file(
      require.resolve('@safeguarding/widget/safeguarding-resources.js'),
    ),
    'the same in English and French': file(require.resolve('@safeguarding/widget/safeguarding-resources.fr.js')),
    'the same in all seven languages': file(require.resolve('@safeguarding/widget/safeguarding-resources.all.js')),
    'loader of pinned data, for who asks for it': file(
      require.resolve('@safeguarding/widget/safeguarding-resources.remote.js'),
    ),
  };
  for (const [name, source] of Object.entries(sources)) {
    if (!(await isThere(source))) continue;
    result[name] = weigh(await bundle(source));
  }
  return result;
}
