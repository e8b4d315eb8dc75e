import { readFileSync } from 'node:fs';
import { defineConfig } from 'tsup';
import { minify, templates } from './build/minifyTemplates.js';
import { target } from './build/target.js';
import { locales } from './src/locales/all.js';

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')) as { version: string };

/** Each has an entry of its own but English, which is in the element. */
const languages = Object.keys(locales).filter((tag) => tag !== 'en');

/** The modules for bundlers and for Node: nothing inside, so that a page holds one Lit. */
export default defineConfig({
  entry: {
    index: 'src/index.ts',
    define: 'src/define.ts',
    'react/index': 'src/react/index.ts',
    'server/index': 'src/server/index.ts',
    'jsx/react': 'src/jsx/react.ts',
    'jsx/preact': 'src/jsx/preact.ts',
    'jsx/solid': 'src/jsx/solid.ts',
    'locales/all': 'src/locales/all.ts',
    ...Object.fromEntries(languages.map((tag) => [`locales/${tag}`, `src/locales/${tag}.ts`])),
  },
  format: 'esm',
  target,
  platform: 'neutral',
  // Types are checked once, for all packages, by `npm run check:types`.
  dts: { compilerOptions: { noCheck: true } },
  sourcemap: true,
  splitting: true,
  clean: true,
  external: [/^@?lit/, /^@safeguarding\//, 'react', 'preact', 'solid-js'],
  plugins: [
    {
      // A module that comes for its order alone brings nothing (`sideEffects`), and esbuild warns of it in apps.
      name: 'no-empty-imports',
      renderChunk: (code) => ({ code: code.replace(/^import "\.{1,2}\/[^"]+";$/gm, '') }),
    },
  ],
  esbuildPlugins: [
    {
      // No bundler of an app does it for us.
      name: 'minify-templates',
      setup(build) {
        build.onLoad({ filter: templates }, async ({ path }) => ({
          contents: await minify(readFileSync(path, 'utf8'), path),
          loader: 'ts',
        }));
      },
    },
  ],
  define: { __WIDGET_VERSION__: JSON.stringify(version) },
});
