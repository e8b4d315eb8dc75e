import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readPublished } from './readPublished.js';
import type { Release } from './Release.js';

/** A version as a registry hands it out. `spec` is a version, or `latest`. Only ever called with a registry named by the user. */
export function packedRelease(
  spec: string,
  { packageName, registry, integrity }: { packageName: string; registry: string; integrity?: string | undefined },
): Release {
  const folder = mkdtempSync(join(tmpdir(), 'safeguarding-release-'));
  try {
    run(
      'npm',
      ['pack', `${packageName}@${spec}`, '--registry', registry, '--pack-destination', folder, '--silent'],
      folder,
    );
    const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz'));
    if (tarball === undefined) throw new Error(`npm pack wrote no tarball of ${packageName}@${spec}.`);
    run('tar', ['-xzf', tarball], folder);
    const dist = join(folder, 'package/dist');
    return readPublished(
      `${packageName}@${spec}`,
      (name) => (existsSync(join(dist, name)) ? readFileSync(join(dist, name)) : undefined),
      integrity,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function run(command: string, args: readonly string[], cwd: string): void {
  try {
    execFileSync(command, args, { cwd, stdio: ['ignore', 'ignore', 'pipe'] });
  } catch (cause) {
    throw new Error(`"${command} ${args.join(' ')}" failed. Check the registry and the version.`, { cause });
  }
}
