import { defineConfig } from 'tsup';

export default defineConfig({
  entry: { cli: 'src/cli.ts' },
  format: 'esm',
  target: 'node20',
  // The data in dist is replaced file by file once it is known to be good; until then the old one stays whole.
  clean: false,
  dts: false,
  // One file, also for what is loaded on demand.
  splitting: false,
  minify: true,
  // Some of what is bundled is CommonJS, and asks for the modules of Node with `require`.
  banner: {
    js: "import { createRequire as requireFrom } from 'node:module';\nconst require = requireFrom(import.meta.url);",
  },
  // The SDK is bundled from its sources: the data is built before it.
  esbuildOptions: (options) => {
    options.conditions = ['@safeguarding/source', 'module', 'import'];
  },
  // Only who builds, or reads a workbook, needs the first two: they are loaded on demand. The table of languages of the
  // third is a megabyte: within the bundle it takes twice the memory.
  external: ['json-schema-to-typescript', '@e965/xlsx', 'eld/extrasmall'],
});
