// npm run release:rehearse: the next release, from its changesets to an app that pins it. Packages are published to a
// registry that lives on this machine as long as the rehearsal. All of it happens in a copy of the repository.
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { copyRepository } from '../copyRepository.mjs';
import { packTarballs } from '../tarballs.mjs';
import { startRegistry } from './registry.mjs';

/** Runs a program and returns what it printed. Throws, with its `stderr`, when it fails. */
async function run(program, args, options = {}) {
  const { stdout } = await promisify(execFile)(program, args, { encoding: 'utf8', maxBuffer: 2 ** 26, ...options });
  return stdout;
}

/** The environment without what npm takes for a setting: no token of the person who rehearses is at hand. */
function plainEnvironment(home) {
  const kept = Object.entries(process.env).filter(([name]) => !/^npm_|TOKEN|AUTH/i.test(name));
  return { ...Object.fromEntries(kept), HOME: home, USERPROFILE: home };
}

/** A copy of the repository in which `npm run release` has been run. */
async function releasedCopy(folder) {
  copyRepository(folder);
  for (const script of ['setup', 'release']) await run('npm', ['run', script], { cwd: folder });
  return folder;
}

/** Publishes the tarballs one after the other, what others depend on first. */
async function publish(tarballs, registry, home) {
  writeFileSync(join(home, '.npmrc'), `${registry.replace('http:', '')}:_authToken=rehearsal\n`);
  const options = [
    `--registry=${registry}`,
    `--@safeguarding:registry=${registry}`,
    '--access=public',
    '--provenance=false',
  ];
  for (const name of ['data', 'sdk', 'widget'])
    await run('npm', ['publish', tarballs[name], ...options], { cwd: home, env: plainEnvironment(home) });
}

/** An empty project that takes `@safeguarding/…` from the registry, and everything else from where npm takes it. */
function emptyProject(folder, registry) {
  mkdirSync(folder);
  writeFileSync(join(folder, '.npmrc'), `@safeguarding:registry=${registry}\n`);
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  return folder;
}

const quiet = ['--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts'];

/** Serves the data files of an installed version. `spoil` names one in which one byte is wrong from then on. */
async function serveData(folder) {
  let spoilt;
  const server = createServer((request, response) => {
    const name = basename(request.url);
    const bytes = readFileSync(join(folder, name));
    if (name === spoilt) bytes[bytes.length >> 1] ^= 1;
    response.writeHead(200, { 'content-type': 'application/json' }).end(bytes);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    spoil: (name) => (spoilt = name),
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}

/** The example of a page under `heading`, with a version, a hash and an address filled in, as a module. */
function pinExample(page, heading, { version, integrity, source }) {
  const [, section] = readFileSync(page, 'utf8').split(`## ${heading}\n`);
  const [, code] = /```ts\n([^]*?)```/.exec(section);
  return code
    .replaceAll(/'\d+\.\d+\.\d+'/g, `'${version}'`)
    .replaceAll(/'sha384-[^']*'/g, `'${integrity}'`)
    .replace(/sources: \[[^\]]*\]/, `sources: ['${source}']`);
}

const firstScript = `
import dataset from '@safeguarding/data/catalogue.json' with { type: 'json' };
import { openCatalogue, queryCatalogue } from '@safeguarding/sdk';

const { total } = queryCatalogue(openCatalogue(dataset), { text: 'groming' });
console.log(JSON.stringify({ version: dataset.version, total }));
`;

/** What `attempt` says when it fails; `undefined` when it does not. */
async function refusalOf(attempt) {
  return attempt.then(
    () => undefined,
    (error) => String(error.stderr ?? error),
  );
}

/**
 * Rehearses a release.
 *
 * @param {(line: string) => void} say told after every step
 * @returns what was found: `versions` by package, the `notes` on hashes, the `tarballs`' integrity and what npm's
 *   lockfile holds (`locked`), what the app `answered`, what it `pinned`, and how wrong bytes were refused
 */
export async function rehearse(say = () => undefined) {
  const folder = mkdtempSync(join(tmpdir(), 'safeguarding-rehearsal-'));
  const place = (name) => join(folder, name);
  const registry = await startRegistry();
  let data;
  try {
    const copy = await releasedCopy(place('copy'));
    const tarballs = packTarballs(copy);
    say('Released and packed, in a copy of this repository.');

    mkdirSync(place('home'));
    await publish(tarballs, registry.url, place('home'));
    rmSync(dirname(tarballs.data), { recursive: true });
    const integrityOf = (bytes) => `sha512-${createHash('sha512').update(bytes).digest('base64')}`;
    const published = Object.fromEntries([...registry.tarballs].map(([path, bytes]) => [path, integrityOf(bytes)]));
    say('Published to a registry on this machine.');

    const versions = Object.fromEntries(
      ['data', 'sdk', 'widget'].map((name) => {
        const { version } = JSON.parse(readFileSync(join(copy, 'packages', name, 'package.json'), 'utf8'));
        return [`@safeguarding/${name}`, version];
      }),
    );
    const wanted = Object.entries(versions).map(([name, version]) => `${name}@${version}`);
    const project = emptyProject(place('project'), registry.url);
    await run('npm', ['install', ...quiet, '--save-exact', ...wanted], { cwd: project });
    const { packages } = JSON.parse(readFileSync(join(project, 'package-lock.json'), 'utf8'));
    const locked = Object.fromEntries(
      Object.keys(versions).map((name) => [name, packages[`node_modules/${name}`].integrity]),
    );
    writeFileSync(join(project, 'first.mjs'), firstScript);
    const answered = JSON.parse(await run('node', ['--no-warnings', 'first.mjs'], { cwd: project }));
    say(`Installed by name and version in an empty project, and asked: ${answered.total} resources.`);

    const version = versions['@safeguarding/data'];
    const changelog = readFileSync(join(project, 'node_modules/@safeguarding/data/CHANGELOG.md'), 'utf8');
    const notes = changelog.split(/^(?=## )/m).find((section) => section.startsWith(`## ${version}\n`));
    const [, integrity] = /`manifest\.json` *\| *`(sha384-[^`]+)`/.exec(notes);
    data = await serveData(join(project, 'node_modules/@safeguarding/data/dist'));
    const example = pinExample(join(copy, 'docs/develop.md'), 'Pin a version from the network', {
      version,
      integrity,
      source: data.url,
    });
    writeFileSync(join(project, 'pin.mjs'), `${example}\nconsole.log(pinned.version);\n`);
    const pin = () => run('node', ['pin.mjs'], { cwd: project });
    const pinned = (await pin()).trim().split('\n').at(-1);
    data.spoil('catalogue.json');
    const refusedData = await refusalOf(pin());
    say(`Pinned ${pinned} with the hash of its release notes; one wrong byte was refused.`);

    // Nothing but the data: it depends on no other package, so that an empty cache is filled from this machine alone.
    const locking = emptyProject(place('locking'), registry.url);
    await run('npm', ['install', ...quiet, '--save-exact', `@safeguarding/data@${version}`], { cwd: locking });
    const again = (cache) => run('npm', ['ci', ...quiet, `--cache=${place(cache)}`], { cwd: locking });
    await again('cache-of-right-bytes');
    const path = [...registry.tarballs.keys()].find((name) => name.startsWith('/@safeguarding/data/'));
    const spoilt = Buffer.from(registry.tarballs.get(path));
    // The name of the system in the head of the gzip file: the archive still opens, and nothing but its hash tells.
    spoilt[9] ^= 1;
    registry.tarballs.set(path, spoilt);
    const refusedTarball = await refusalOf(again('cache-of-wrong-bytes'));
    say("Installed again from npm's lockfile; a tarball with one wrong byte was refused.");

    return { versions, notes, published, locked, answered, pinned, refusedData, refusedTarball };
  } finally {
    await registry.close();
    await data?.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { notes } = await rehearse((line) => console.log(`✓ ${line}`));
  console.log(`\nThe release notes of the data:\n\n${notes}`);
}
