import { defineConfig } from 'tsup';

export default defineConfig({
  entry: ['src/index.ts', 'src/remote.ts'],
  format: 'esm',
  target: 'es2022',
  platform: 'neutral',
  dts: true,
  sourcemap: true,
  treeshake: true,
  // Both entries share one SafeguardingError.
  splitting: true,
  clean: true,
});
