import { defineConfig } from 'tsup';

export default defineConfig([
  {
    entry: {
      index: 'src/index.ts',
      remote: 'src/remote.ts',
      worker: 'src/worker.ts',
      'worker/host': 'src/workerHost.ts',
    },
    format: 'esm',
    target: 'es2022',
    platform: 'neutral',
    // Types are checked once, for all packages, by `npm run check:types`.
    dts: { compilerOptions: { noCheck: true } },
    sourcemap: true,
    treeshake: true,
    // The entries share one SafeguardingError, and one record of what is an open catalogue.
    splitting: true,
  },
  // The command stands alone: every file that it shared with the others would be one more to load for these.
  { entry: { cli: 'src/cli.ts' }, format: 'esm', target: 'es2022', platform: 'node' },
]);
