import { readFileSync } from 'node:fs';
import { defineConfig } from 'tsup';

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')) as { version: string };

/** The modules for bundlers and for Node: nothing inside, so that a page holds one Lit. */
export default defineConfig({
  entry: {
    index: 'src/index.ts',
    define: 'src/define.ts',
    'locales/all': 'src/locales/locales.ts',
    'locales/ar': 'src/locales/ar.ts',
    'locales/es': 'src/locales/es.ts',
    'locales/fr': 'src/locales/fr.ts',
    'locales/pt': 'src/locales/pt.ts',
    'locales/ru': 'src/locales/ru.ts',
    'locales/zh-Hans': 'src/locales/zhHans.ts',
  },
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
