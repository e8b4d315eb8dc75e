import { defineConfig } from 'tsup';

export default defineConfig({
  entry: { cli: 'src/cli.ts' },
  format: 'esm',
  target: 'node20',
  // The data in dist is replaced file by file once it is known to be good; until then the old one stays whole.
  clean: false,
  dts: false,
  // Only who builds needs it: it is loaded on demand.
  external: ['json-schema-to-typescript'],
});
