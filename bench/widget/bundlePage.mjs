import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { facets, rowsOfReal } from './rowsOfReal.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
// The templates of InstantSearch's pages must be made by the Preact that draws them, and there may be two.
const beside = createRequire(createRequire(import.meta.url).resolve('instantsearch.js/package.json'));
const preact = dirname(beside.resolve('preact/package.json'));

/** Bundles a script of ./pages as an app would. @returns its text, one file */
export async function bundlePage(name) {
  const [{ output }] = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    resolve: { alias: { preact } },
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [
      {
        name: 'rows',
        resolveId: (id) => (id === 'virtual:rows' ? id : undefined),
        load: (id) =>
          id === 'virtual:rows'
            ? `export const facets = ${JSON.stringify(facets)}; export const rows = ${JSON.stringify(rowsOfReal())};`
            : undefined,
      },
    ],
    build: {
      write: false,
      target: 'es2022',
      lib: {
        entry: fileURLToPath(new URL(`pages/${name}.mjs`, import.meta.url)),
        formats: ['es'],
        fileName: () => 'page.js',
      },
      rolldownOptions: { output: { minify: true, codeSplitting: false } },
    },
  });
  return output[0].code;
}
