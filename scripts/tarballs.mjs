// Packs the published packages and installs the tarballs into an empty project, as a user would get them.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const pnpm = fileURLToPath(new URL('pnpm.mjs', import.meta.url));

/**
 * @param {string} from the repository whose packages are packed, as they are built there
 * @returns {Record<'data' | 'sdk' | 'widget', string>} paths of the tarballs, in a folder of their own
 */
export function packTarballs(from = root) {
  const folder = mkdtempSync(join(tmpdir(), 'safeguarding-tarballs-'));
  const tarballs = {};
  for (const name of ['data', 'sdk', 'widget']) {
    const before = new Set(readdirSync(folder));
    execFileSync(process.execPath, [pnpm, 'pack', '--pack-destination', folder], {
      cwd: join(from, 'packages', name),
      stdio: 'ignore',
    });
    tarballs[name] = join(
      folder,
      readdirSync(folder).find((file) => !before.has(file)),
    );
  }
  return tarballs;
}

/** The tarballs as npm writes them into the dependencies of a project. */
const specifiers = (tarballs) =>
  Object.fromEntries(Object.entries(tarballs).map(([name, path]) => [`@safeguarding/${name}`, `file:${path}`]));

/**
 * Makes an empty project that has the tarballs installed.
 *
 * @param {Record<string, string>} tarballs
 * @param {{ projects?: string }} options A folder of projects: each is copied into one of its own below the new one, and
 *   finds the packages that its package.json names. npm installs once for all of them.
 * @returns its folder
 */
export function installTarballs(tarballs, { projects } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'safeguarding-consumer-'));
  const dependencies = specifiers(tarballs);
  const write = (path, content) => writeFileSync(path, JSON.stringify(content));
  const workspaces = [];
  for (const { name } of projects
    ? readdirSync(projects, { withFileTypes: true }).filter((e) => e.isDirectory())
    : []) {
    if (name === 'node_modules') continue;
    cpSync(join(projects, name), join(folder, name), { recursive: true, filter: (path) => !path.endsWith('/dist') });
    const path = join(folder, name, 'package.json');
    if (!existsSync(path)) continue;
    // The tools that build a project come from this repository's lock file, see linkTools.
    const { devDependencies: _, ...project } = JSON.parse(readFileSync(path, 'utf8'));
    for (const wanted of Object.keys(project.dependencies)) project.dependencies[wanted] = dependencies[wanted];
    write(path, project);
    workspaces.push(name);
  }
  write(join(folder, 'package.json'), {
    private: true,
    type: 'module',
    workspaces,
    dependencies,
    overrides: dependencies,
  });
  execFileSync('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts'], {
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
