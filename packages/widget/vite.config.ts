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

/**
 * The drop-in files: one request that brings everything, as a module, as a classic script and from a disk.
 *
 * `--mode remote` makes the second file, which only a pinned dataset asks for.
 */
export default defineConfig(({ mode }) => {
  const isRemote = mode === 'remote';
  const dataset = read(process.env['SAFEGUARDING_DATASET'] ?? '../data/dist/catalogue.json') as Dataset;
  return {
    define: { __WIDGET_VERSION__: JSON.stringify(version) },
    plugins: isRemote
      ? []
      : [minifyTemplates(), patchLit(), makeDropInFiles(dataset, path('../../.cache/size/code.js'))],
    resolve: {
      alias: isRemote ? [] : [{ find: /^.*\/loadRemote\.js$/, replacement: path('src/source/loadRemoteBeside.ts') }],
    },
    build: {
      target: 'es2022',
      outDir: 'dist',
      emptyOutDir: false, // tsup wrote the modules before
      sourcemap: false,
      reportCompressedSize: false,
      lib: {
        entry: path(isRemote ? 'src/source/remote.ts' : 'src/dropIn.ts'),
        // A classic script has no `export`; the function round it keeps its names to itself.
        formats: [isRemote ? 'es' : 'iife'],
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
