// Bytes of what visitors download, minified and compressed.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build } from 'vite';
import { table } from './timing.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const require = createRequire(import.meta.url);

const row = (name, bytes) => [
  name,
  bytes.length,
  gzipSync(bytes, { level: 9 }).length,
  brotliCompressSync(bytes).length,
];

/** Bundles some source text the way an app would. @returns the entry and what it loads at once; lazy parts left out */
async function bundle(source) {
  const entry = join(here, `.size-${process.pid}.mjs`);
  writeFileSync(entry, source);
  try {
    const [{ output }] = await build({
      root: here,
      configFile: false,
      logLevel: 'error',
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

export async function measureSizes() {
  const dropIn = readFileSync(require.resolve('@safeguarding/widget/safeguarding-resources.js'));
  const withoutData = await bundle("import '@safeguarding/widget/define';");
  const core = await bundle(
    "import { openCatalogue, queryCatalogue } from '@safeguarding/sdk'; console.log(openCatalogue, queryCatalogue);",
  );
  const remote = await bundle("import { loadDataset } from '@safeguarding/sdk/remote'; console.log(loadDataset);");
  const lit = await bundle("import { LitElement, html, css } from 'lit'; console.log(LitElement, html, css);");
  console.log('\nBytes');
  console.log(
    table([
      ['file', 'minified', 'gzip', 'brotli'],
      row('drop-in file with the whole catalogue', dropIn),
      row('the element without data (Lit inside)', withoutData),
      row('SDK: openCatalogue + queryCatalogue', core),
      row('SDK: remote (ky and zod/mini inside)', remote),
      row('for scale: Lit alone', lit),
    ]),
  );
}
