import { fileURLToPath } from 'node:url';
import { build, type Rollup } from 'vite';

/** What an app installs beside the package. The stemmers are taken into what is run: a text has no folder to find them from. */
const isInstalled = (name: string): boolean => /^(?![./]|@safeguarding\/|@orama\/)/.test(name);

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
      rolldownOptions: { external: isInstalled },
    },
  })) as [Rollup.RollupOutput];
  return { code: output[0].code, packages: output[0].imports };
}
