import { execFile, spawn } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { createInterface } from 'node:readline';
import { stripVTControlCharacters } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyRepository } from '../../scripts/copyRepository.mjs';
import { packTarballs } from '../../scripts/tarballs.mjs';
import { howToRun } from './howToRun.mjs';
import { documentedCommands, root } from './pages.mjs';

const documented = documentedCommands();

/** The environment of a person at a terminal who has Node, and no pnpm. */
function personsEnvironment(folder) {
  const own = join(folder, 'programs');
  mkdirSync(own);
  const folders = process.env.PATH.split(delimiter).filter((path) => !path.includes('node_modules'));
  const has = (path, program) => readdirSync(path).includes(program);
  const there = folders.filter((path) => {
    try {
      return readdirSync(path).length > 0;
    } catch {
      return false;
    }
  });
  // Where pnpm lies beside Node, Node is reached by a link.
  for (const program of ['node', 'npm', 'npx']) {
    const place = there.find((path) => has(path, program));
    symlinkSync(realpathSync(join(place, program)), join(own, program));
  }
  const kept = there.filter((path) => !has(path, 'pnpm'));
  const plain = Object.entries(process.env).filter(([name]) => !/^(npm_|VITEST|NODE_ENV)/i.test(name));
  return { ...Object.fromEntries(plain), PATH: [own, ...kept].join(delimiter) };
}

const listing = `School staff, Online safety, Guide

A guide that nobody knows

Four pages about a thing that is not in the catalogue. Read More
`;

/** What the curators' examples speak of. */
function writeInputs(folder) {
  writeFileSync(join(folder, 'listing.txt'), listing);
  copyFileSync(join(root, 'packages/data/records/resources/take-it-down.json'), join(folder, 'resource.json'));
  copyFileSync(join(root, 'scripts/contributing/answered-form.md'), join(folder, 'issue.md'));
}

const folder = mkdtempSync(join(tmpdir(), 'safeguarding-commands-'));
const copy = join(folder, 'copy');
const env = personsEnvironment(folder);

/** Runs a command as a shell does. Its input is empty. */
function run(command, cwd) {
  return new Promise((resolve) => {
    const child = execFile(
      'sh',
      ['-c', command],
      { cwd, env, encoding: 'utf8', maxBuffer: 2 ** 26 },
      (error, stdout, stderr) => resolve({ exit: error ? (error.code ?? 1) : 0, printed: stdout + stderr }),
    );
    child.stdin.end();
  });
}

/** Starts a command, and stops it once it has printed a line that matches. Returns its lines up to there. */
async function serve(command, cwd, ready) {
  const child = spawn('sh', ['-c', command], { cwd, env, detached: true, stdio: ['ignore', 'pipe', 'inherit'] });
  const lines = [];
  try {
    for await (const line of createInterface({ input: child.stdout })) {
      lines.push(stripVTControlCharacters(line));
      const [, address] = ready.exec(lines.at(-1)) ?? [];
      if (address) return { lines, status: (await fetch(address)).status };
    }
    return { lines };
  } finally {
    try {
      process.kill(-child.pid);
    } catch {
      // It ended by itself.
    }
  }
}

let app;
/** An app as `npm init -y` begins it, with the packages installed that the commands before have built. */
async function makeApp() {
  app = join(folder, 'app');
  mkdirSync(app);
  const tarballs = Object.values(packTarballs(copy)).join(' ');
  const { exit, printed } = await run(
    `npm init -y && npm install --prefer-offline --no-audit --no-fund --ignore-scripts ${tarballs}`,
    app,
  );
  if (exit !== 0) throw new Error(printed);
  copyFileSync(join(app, 'node_modules/@safeguarding/data/dist/catalogue.json'), join(app, 'catalogue.json'));
  copyFileSync(join(root, 'examples/node-script/index.mjs'), join(app, 'index.mjs'));
  return app;
}

async function placeOf(name) {
  if (name === 'app') return app ?? (await makeApp());
  return join(copy, name);
}

beforeAll(async () => {
  copyRepository(copy);
  writeInputs(copy);
  await run('npm run setup', copy);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the commands of the documentation', () => {
  it('are all known to this test, which knows no others', () => {
    const unknown = [...documented].filter(([command]) => !(command in howToRun));
    expect(unknown.map(([command, pages]) => `${command} (${pages.join(', ')})`)).toEqual([]);
    expect(Object.keys(howToRun).filter((command) => !documented.has(command))).toEqual([]);
  });

  it('ask nobody to have pnpm', async () => {
    expect([...documented.keys()].filter((command) => /\b(pnpm|pnpx|yarn)\b/.test(command))).toEqual([]);
    expect((await run('pnpm --version', copy)).exit).toBe(127);
  });

  const tried = Object.entries(howToRun).filter(([, { not }]) => not === undefined);
  it.each(tried)(
    'run without pnpm on the PATH: %s',
    async (command, { place = '.', instead, exit = 0, says, serves }) => {
      const cwd = await placeOf(place);
      if (serves) {
        const { lines, status } = await serve(command, cwd, serves);
        expect(lines.at(-1)).toMatch(serves);
        expect(status).toBe(200);
        expect(lines.filter((line) => /^(warning|error) records\//.test(line))).toEqual([]);
        return;
      }
      const { exit: ended, printed } = await run(instead ?? command, cwd);
      expect(ended, printed.slice(-3000)).toBe(exit);
      if (says) expect(printed).toMatch(says);
    },
  );

  it('leave the form of the project page as it is committed', async () => {
    expect(await run('git diff --stat HEAD -- .github', copy)).toEqual(
      await run(`git diff --stat HEAD -- .github`, root),
    );
  });
});

describe('the first program of the README', () => {
  it('works as it is pasted into a file after npm init -y', async () => {
    const readme = readFileSync(join(root, 'README.md'), 'utf8');
    const [, code] = /^```ts\n([^]*?import[^]*?)^```/m.exec(readme);
    const [, file] = /`(\w+\.mjs)`/.exec(readme);
    const cwd = await placeOf('app');
    writeFileSync(join(cwd, file), `${code}\nconsole.log(total);`);
    const { exit, printed } = await run(`node ${file}`, cwd);
    expect(exit, printed).toBe(0);
    expect(printed).toMatch(/^[1-9]\d*$/m);
  });
});

describe('the recipe for Jest', () => {
  const [, recipe] = readFileSync(join(root, 'docs/develop.md'), 'utf8').split('## Jest\n');
  const [modules, babel] = [...recipe.split('\n## ')[0].matchAll(/^```js\n([^]*?)^```/gm)].map(([, code]) => code);
  const body = `
test('a slip is found', () => {
  expect(queryCatalogue(openCatalogue(dataset), { text: 'groming' }).total).toBeGreaterThan(0);
});
test('the loader refuses a bad pin', async () => {
  await expect(loadDataset({ version: 'x', integrity: '', sources: [] })).rejects.toMatchObject({ code: 'invalid-option' });
});
`;
  const imports = `
import { openCatalogue, queryCatalogue } from '@safeguarding/sdk';
import { loadDataset } from '@safeguarding/sdk/remote';
`;

  beforeAll(async () => {
    const packages = 'jest@30.5.2 @babel/preset-env@7.29.14';
    await run(`npm install --prefer-offline --no-audit --no-fund --ignore-scripts ${packages}`, await placeOf('app'));
  });

  /** Writes a project into the app, which has Jest, and runs its tests. */
  async function jest(name, files, command) {
    const cwd = join(await placeOf('app'), name);
    mkdirSync(cwd);
    for (const [file, text] of Object.entries(files)) writeFileSync(join(cwd, file), text);
    return run(command, cwd);
  }

  it('loads the packages into tests that are ES modules', async () => {
    const json = "import dataset from '@safeguarding/data/catalogue.json' with { type: 'json' };";
    const files = { 'jest.config.mjs': modules, 'catalogue.test.mjs': json + imports + body };
    const { exit, printed } = await jest('modules', files, 'NODE_OPTIONS=--experimental-vm-modules npx jest');
    expect(exit, printed).toBe(0);
    expect(printed).toContain('2 passed');
  });

  it('loads the packages into tests that Babel compiles', async () => {
    const json = "import dataset from '@safeguarding/data/catalogue.json';";
    const presets = "module.exports = { presets: [['@babel/preset-env', { targets: { node: 'current' } }]] };";
    const files = { 'jest.config.mjs': babel, 'babel.config.js': presets, 'catalogue.test.js': json + imports + body };
    const { exit, printed } = await jest('babel', files, 'npx jest');
    expect(exit, printed).toBe(0);
    expect(printed).toContain('2 passed');
  });
});
