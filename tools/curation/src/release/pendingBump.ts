import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readRegularFile } from '../files/readRegularFile.js';
import { type Bump, isLowerBump } from './requiredBump.js';

const steps: readonly Bump[] = ['patch', 'minor', 'major'];

/** The greatest step that the pending changesets claim for the package; `none` when none of them names it. */
export function pendingBump(folder: string | undefined, packageName: string): Bump {
  if (folder === undefined) return 'none';
  const names = readdirSync(folder).filter((name) => name.endsWith('.md') && name !== 'README.md');
  return names
    .map((name) => claimIn(String(readRegularFile(join(folder, name))), packageName))
    .reduce<Bump>((most, claim) => (isLowerBump(most, claim) ? claim : most), 'none');
}

/** The folder `.changeset` of `root` or of the nearest folder above it. */
export function changesetFolder(root: string): string | undefined {
  const folder = join(root, '.changeset');
  if (existsSync(folder)) return folder;
  return dirname(root) === root ? undefined : changesetFolder(dirname(root));
}

/** A changeset begins with lines such as `'@safeguarding/data': minor` between two lines of dashes. */
function claimIn(text: string, packageName: string): Bump {
  const head = /^---\r?\n([\s\S]*?)\r?\n?---/.exec(text)?.[1] ?? '';
  for (const line of head.split('\n')) {
    const [, name, step] = /^\s*["']?([^"']+?)["']?\s*:\s*["']?(\w+)["']?\s*$/.exec(line) ?? [];
    if (name === packageName) return steps.find((known) => known === step) ?? 'none';
  }
  return 'none';
}
