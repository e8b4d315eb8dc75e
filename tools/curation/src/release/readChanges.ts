import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readRegularFile } from '../files/readRegularFile.js';

/** The committed text of each `changes/<version>.json`, by version. */
export function readChanges(root: string): Record<string, string> {
  const folder = join(root, 'changes');
  if (!existsSync(folder)) return {};
  const versions = readdirSync(folder).flatMap((name) => /^(\d+\.\d+\.\d+)\.json$/.exec(name)?.[1] ?? []);
  return Object.fromEntries(versions.sort().map((of) => [of, String(readRegularFile(join(folder, `${of}.json`)))]));
}
