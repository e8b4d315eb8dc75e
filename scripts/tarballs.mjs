// Packs the published packages and installs the tarballs into an empty project, as a user would get them.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** @returns {Record<'data' | 'sdk' | 'widget', string>} paths of the tarballs, in a folder of their own */
export function packTarballs() {
  const folder = mkdtempSync(join(tmpdir(), 'safeguarding-tarballs-'));
  const tarballs = {};
  for (const name of ['data', 'sdk', 'widget']) {
    const before = new Set(readdirSync(folder));
    execFileSync('pnpm', ['pack', '--pack-destination', folder], {
      cwd: join(root, 'packages', name),
      stdio: 'ignore',
    });
    tarballs[name] = join(
      folder,
      readdirSync(folder).find((file) => !before.has(file)),
    );
  }
  return tarballs;
}

/** Makes an empty project that has the tarballs installed. @returns its folder */
export function installTarballs(tarballs, { extra = [] } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'safeguarding-consumer-'));
  const dependencies = Object.fromEntries(
    Object.entries(tarballs).map(([name, path]) => [`@safeguarding/${name}`, `file:${path}`]),
  );
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ private: true, type: 'module', dependencies, overrides: dependencies }),
  );
  execFileSync('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts', ...extra], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return folder;
}

/** Copies a script of the Node example into a project and returns what it prints. */
export function runNodeExample(folder, args = [], script = 'index.mjs') {
  mkdirSync(folder, { recursive: true });
  cpSync(join(root, 'examples/node-script', script), join(folder, script));
  return execFileSync('node', [script, ...args], { cwd: folder, encoding: 'utf8' });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const tarballs = packTarballs();
  const folder = installTarballs(tarballs);
  console.log(runNodeExample(folder, process.argv.slice(2)));
  rmSync(folder, { recursive: true, force: true });
  rmSync(join(tarballs.data, '..'), { recursive: true, force: true });
}
