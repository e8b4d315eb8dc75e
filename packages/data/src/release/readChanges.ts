import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The committed text of each `changes/<version>.json`, by version. */
export function readChanges(root: string): Record<string, string> {
  const folder = join(root, 'changes');
  if (!existsSync(folder)) return {};
  const versions = readdirSync(folder).flatMap((name) => /^(\d+\.\d+\.\d+)\.json$/.exec(name)?.[1] ?? []);
  return Object.fromEntries(versions.sort().map((of) => [of, readFileSync(join(folder, `${of}.json`), 'utf8')]));
}
