// Bytes of what visitors download, minified and compressed.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
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

/** Bundles some source text the way an app would, and returns the bytes of its entry. */
async function bundle(source) {
  const folder = mkdtempSync(join(tmpdir(), 'safeguarding-size-'));
  const entry = join(here, `.size-${process.pid}.mjs`);
  writeFileSync(entry, source);
  try {
    await build({
      root: here,
      configFile: false,
      logLevel: 'error',
      build: {
        outDir: folder,
        target: 'es2022',
        minify: true,
        lib: { entry, formats: ['es'], fileName: () => 'out.js' },
        rolldownOptions: { output: { minify: true, codeSplitting: false } },
      },
    });
    return readFileSync(join(folder, 'out.js'));
  } finally {
    rmSync(entry, { force: true });
    rmSync(folder, { recursive: true, force: true });
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
