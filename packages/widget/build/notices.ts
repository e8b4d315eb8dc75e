import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * The licences of the packages that some bundled modules come from, as a comment that minifiers keep. Their licences
 * ask for it, and whoever reads the file sees what is inside.
 *
 * @param modules Paths of the modules. Those outside of `node_modules` are ours.
 * @throws {Error} where a package has no licence file: it must not be shipped then.
 */
export function noticesOf(modules: Iterable<string>): string {
  const namesByText = new Map<string, Set<string>>();
  for (const module of modules) {
    if (module.startsWith('\0') || !/[\\/]node_modules[\\/]/.test(module)) continue;
    const folder = packageFolder(module);
    const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
      name: string;
      version: string;
      license: string;
    };
    const file = readdirSync(folder).find((each) => /^licen[cs]e(\.md|\.txt)?$/i.test(each));
    if (!file) throw new Error(`${name} has no licence file in ${folder}.`);
    const text = readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').replaceAll('*/', '* /').trim();
    const names = namesByText.get(text) ?? new Set();
    namesByText.set(text, names.add(`${name} ${version} (${license})`));
  }
  const notices = [...namesByText].map(([text, names]) => `${[...names].sort().join(', ')}\n\n${text}`).sort();
  return notices.length > 0 ? `\n/*! Third-party notices\n\n${notices.join('\n\n')}\n*/\n` : '';
}

/** The nearest folder around a module whose `package.json` has a name and a version: others only say how to read modules. */
function packageFolder(module: string): string {
  for (let folder = dirname(module); folder !== dirname(folder); folder = dirname(folder)) {
    const file = join(folder, 'package.json');
    if (existsSync(file) && /"version"/.test(readFileSync(file, 'utf8'))) return folder;
  }
  throw new Error(`${module} is in no package.`);
}
