import { readFileSync } from 'node:fs';
import { defineConfig } from 'tsup';

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')) as { version: string };

/** The modules for bundlers and for Node: nothing inside, so that a page holds one Lit. */
export default defineConfig({
  entry: ['src/index.ts', 'src/define.ts'],
  format: 'esm',
  target: 'es2022',
  platform: 'neutral',
  dts: true,
  sourcemap: true,
  splitting: true,
  clean: true,
  external: [/^lit/, /^@safeguarding\//],
  define: { __WIDGET_VERSION__: JSON.stringify(version) },
});
