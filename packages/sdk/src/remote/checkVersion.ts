import { SafeguardingError } from '../errors.js';

/**
 * Refuses a file of another version than the pin names.
 *
 * @throws {SafeguardingError} `invalid-data`
 */
export function checkVersion(found: string, asked: string, path: string): void {
  if (found === asked) return;
  throw new SafeguardingError(
    'invalid-data',
    `${path}: it is version ${found}, not ${asked}. Take \`version\` and \`integrity\` from the same release.`,
    { path },
  );
}
