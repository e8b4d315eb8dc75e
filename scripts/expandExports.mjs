import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The `exports` of a package, with a line for each file that a pattern such as `./locales/*` stands for.
 *
 * @param {string} folder Folder of the package, built.
 * @returns {[path: string, target: any][]}
 */
export function expandExports(folder) {
  const { exports } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return Object.entries(exports).flatMap(([path, target]) => {
    if (!path.includes('*')) return [[path, target]];
    const [start, end] = (target.default ?? target).split('*');
    const at = start.lastIndexOf('/') + 1;
    return (
      readdirSync(join(folder, start.slice(0, at)))
        .filter((file) => file.startsWith(start.slice(at)) && file.endsWith(end))
        // `catalogue.*.json` is not `catalogue.json`: the star stands for something.
        .filter((file) => file.length > start.length - at + end.length)
        .map((file) => file.slice(start.length - at, file.length - end.length))
        .map((name) => JSON.parse(JSON.stringify([path, target]).replaceAll('*', name)))
    );
  });
}
