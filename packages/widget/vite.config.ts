import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Dataset } from '@safeguarding/data';
import { defaultClientConditions, defineConfig, type EnvironmentOptions } from 'vite';
import { dropInFiles } from './build/dropInFiles.js';
import {
  dropInModules,
  kyForOldEngines,
  noticesOf,
  ownPolicy,
  spokenLanguages,
  type DropInContent,
} from './build/dropInPlugins.js';
import { minifyTemplates } from './build/minifyTemplates.js';
import { target } from './build/target.js';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const read = (relative: string): unknown => JSON.parse(readFileSync(path(relative), 'utf8'));
const { version } = read('package.json') as { version: string };
const remoteFile = 'safeguarding-resources.remote.js';

/** One script file: classic or module, as the page likes it. */
function script(entry: string, fileName: string, folder = 'dist'): EnvironmentOptions {
  return {
    consumer: 'client',
    // The SDK as it is written: what it knows of languages is apart there.
    resolve: { conditions: ['@safeguarding/source', ...defaultClientConditions] },
    build: {
      target,
      outDir: path(folder),
      emptyOutDir: false, // tsup wrote the modules before
      sourcemap: false,
      reportCompressedSize: false,
      // A classic script has no `export`; the function round it keeps its names to itself.
      lib: { entry: path(entry), formats: ['iife'], name: 'safeguarding', fileName: () => fileName },
      rolldownOptions: {
        output: {
          minify: true,
          comments: false, // those for other tools: nothing bundles these files again
          strict: true,
          // Lit reads a global of this name when a class is made ready, long after `removeLitGlobals`.
          intro: 'var litPropertyMetadata=new WeakMap;',
          // The mark of UTF-8 goes before: a classic script takes the encoding of its page otherwise. The comment has
          // Chromium compile all functions while the file comes in, off the page's thread, not each when it is called.
          postBanner: '\uFEFF//# allFunctionsCalledOnLoad',
          postFooter: ({ modules }) => noticesOf(Object.keys(modules)),
        },
      },
    },
  };
}

/** The names of environments are words. */
const nameOf = (fileName: string): string => fileName.replace(/\W/g, '_');

const contents: Record<string, DropInContent> = { code: { languages: ['en'], hasData: false } };
for (const [fileName, languages] of Object.entries(dropInFiles))
  contents[nameOf(fileName)] = { languages, hasData: true };

/** The drop-in files: one request that brings everything, as a module, as a classic script and from a disk. */
export default defineConfig({
  define: { __WIDGET_VERSION__: JSON.stringify(version) },
  plugins: [
    minifyTemplates(),
    ownPolicy(),
    kyForOldEngines(),
    spokenLanguages(contents),
    dropInModules(
      read(process.env['SAFEGUARDING_DATASET'] ?? '../data/dist/catalogue.json') as Dataset,
      contents,
      path(`dist/${remoteFile}`),
    ),
  ],
  resolve: { alias: [{ find: /^.*\/source\/loadRemote\.js$/, replacement: path('src/dropIn/loadRemote.ts') }] },
  environments: {
    // Only a page that pins a dataset asks for it. It comes first: the others hold its hash.
    remote: script('src/dropIn/remoteScript.ts', remoteFile),
    // The English file without its data, for the size gate: it is no part of the package.
    code: script('src/dropIn/entry.ts', 'code.js', '../../.cache/size'),
    ...Object.fromEntries(
      Object.keys(dropInFiles).map((fileName) => [nameOf(fileName), script('src/dropIn/entry.ts', fileName)]),
    ),
  },
  builder: {
    sharedPlugins: true,
    async buildApp(builder) {
      for (const name of ['remote', ...Object.keys(contents)]) await builder.build(builder.environments[name]!);
    },
  },
});
