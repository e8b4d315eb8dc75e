import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Dataset } from '@safeguarding/data';
import { defineConfig } from 'vite';
import { makeDropInFiles } from './build/makeDropInFiles.js';
import { minifyTemplates } from './build/minifyTemplates.js';
import { patchLit } from './build/patchLit.js';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const read = (relative: string): unknown => JSON.parse(readFileSync(path(relative), 'utf8'));
const { version } = read('package.json') as { version: string };

/** `sha384-…` of the second file, which has to be there before the first is made. */
function remoteIntegrity(): string {
  const bytes = readFileSync(path('dist/safeguarding-resources.remote.js'));
  return `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
}

/**
 * The drop-in files: one request that brings everything, as a module, as a classic script and from a disk.
 *
 * `--mode remote` makes the second file, which only a pinned dataset asks for. It comes first: the others hold its hash.
 */
export default defineConfig(({ mode }) => {
  const isRemote = mode === 'remote';
  const dataset = read(process.env['SAFEGUARDING_DATASET'] ?? '../data/dist/catalogue.json') as Dataset;
  return {
    define: {
      __WIDGET_VERSION__: JSON.stringify(version),
      ...(isRemote ? {} : { __REMOTE_INTEGRITY__: JSON.stringify(remoteIntegrity()) }),
    },
    plugins: isRemote
      ? []
      : [minifyTemplates(), patchLit(), makeDropInFiles(dataset, path('../../.cache/size/code.js'))],
    resolve: {
      alias: isRemote ? [] : [{ find: /^.*\/loadRemote\.js$/, replacement: path('src/dropIn/loadRemote.ts') }],
    },
    build: {
      target: 'es2022',
      outDir: 'dist',
      emptyOutDir: false, // tsup wrote the modules before
      sourcemap: false,
      reportCompressedSize: false,
      lib: {
        entry: path(isRemote ? 'src/dropIn/remoteScript.ts' : 'src/dropIn/entry.ts'),
        // A classic script has no `export`; the function round it keeps its names to itself.
        formats: ['iife'],
        name: 'safeguarding',
        fileName: () => (isRemote ? 'safeguarding-resources.remote.js' : 'safeguarding-resources.js'),
      },
      rolldownOptions: {
        output: {
          minify: isRemote, // the drop-in files get theirs from makeDropInFiles
          comments: false, // those for other tools: nothing bundles these files again
        },
      },
    },
  };
});
