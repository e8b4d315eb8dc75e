import { defineConfig } from 'tsup';
import { unpackRelease } from './scripts/unpackRelease.mjs';

unpackRelease();

// Browser tests as a few files instead of the hundreds of modules that each test page would otherwise ask for.
export default defineConfig({
  entry: ['packages/widget/src/**/*.test.ts', 'tests/browser/**/*.test.ts'],
  outDir: '.cache/browser-tests',
  format: 'esm',
  target: 'es2022',
  tsconfig: 'packages/widget/tsconfig.json',
  splitting: true,
  sourcemap: 'inline',
  clean: true,
  silent: true,
  noExternal: [/.*/],
  esbuildOptions: (options) => {
    options.conditions = ['@safeguarding/source', 'production', 'default'];
    options.loader = { ...options.loader, '.json': 'json' };
  },
});
