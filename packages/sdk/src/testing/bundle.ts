import { fileURLToPath } from 'node:url';
import { build, type Rollup } from 'vite';

/**
 * A module of the sources with all that it imports, as one text for another thread or process, and the packages that
 * it leaves to be installed.
 *
 * @param source Its path below `src`.
 */
export async function bundle(source: string): Promise<{ readonly code: string; readonly packages: readonly string[] }> {
  const [{ output }] = (await build({
    configFile: false,
    logLevel: 'error',
    resolve: { conditions: ['@safeguarding/source'] },
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      lib: { entry: fileURLToPath(new URL(`../${source}`, import.meta.url)), formats: ['es'] },
      rolldownOptions: { external: /^(?![./]|@safeguarding\/)/ },
    },
  })) as [Rollup.RollupOutput];
  return { code: output[0].code, packages: output[0].imports };
}
