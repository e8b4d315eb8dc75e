import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Dataset } from '@safeguarding/data';
import { defineConfig } from 'vite';
import { embeddedDataset } from './build/embeddedDataset.js';
import { minifyTemplates } from './build/minifyTemplates.js';
import { packDataset } from './build/packDataset.js';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const read = (relative: string): unknown => JSON.parse(readFileSync(path(relative), 'utf8'));
const { version } = read('package.json') as { version: string };
const data = 'virtual:embedded-dataset';

/** The drop-in file: one request that brings everything, and a second file that only a pinned dataset asks for. */
export default defineConfig(({ mode }) => ({
  define: { __WIDGET_VERSION__: JSON.stringify(version) },
  plugins: [
    minifyTemplates(),
    {
      name: 'embedded-dataset',
      resolveId: (id) => (id === data ? data : undefined),
      load(id) {
        if (id !== data) return undefined;
        // `--mode nodata` measures the file without its data.
        const dataset =
          mode === 'nodata'
            ? undefined
            : embeddedDataset(read(process.env['SAFEGUARDING_DATASET'] ?? '../data/dist/catalogue.json') as Dataset);
        return `export default ${dataset ? JSON.stringify(packDataset(dataset)) : 'undefined'};`;
      },
    },
  ],
  build: {
    target: 'es2022',
    outDir: mode === 'nodata' ? (process.env['OUT_DIR'] ?? 'node_modules/.size') : 'dist',
    emptyOutDir: false, // tsup wrote the modules before
    sourcemap: false,
    lib: { entry: path('src/dropIn.ts'), formats: ['es'], fileName: () => 'safeguarding-resources.js' },
    rolldownOptions: {
      preserveEntrySignatures: 'allow-extension', // what both files need stays in the first one
      output: {
        minify: true, // library mode leaves white space in the file without this
        comments: false, // those for other tools: nothing bundles this file again
        chunkFileNames: 'safeguarding-resources.remote.js',
      },
    },
  },
}));
