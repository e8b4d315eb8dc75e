import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import * as z from 'zod';
import type { JsonSchema } from '../build/jsonSchemas.js';
import { kindOfPath, readRegularFile } from '../files/readRegularFile.js';
import { anyDataset, type Release } from './Release.js';
import { integrityOf } from './integrityOf.js';
import { readWorkingTree, releaseOf } from './readWorkingTree.js';
import { type IndexEntry, readIndex } from './releaseIndex.js';

/** Only what every version's manifest has: an older or newer one must be readable too. */
const anyManifest = z.looseObject({ files: z.record(z.string(), z.looseObject({ integrity: z.string() })) });

/**
 * A version from its published files. `read` gives the bytes of one, or undefined where it is not kept.
 * Nothing is believed that does not have the hash its manifest names, nor a manifest that is not `integrity`.
 */
function readPublished(from: string, read: (name: string) => Uint8Array | undefined, integrity?: string): Release {
  const manifestBytes = read('manifest.json');
  if (manifestBytes === undefined)
    throw new Error(`${from} holds no manifest.json. Name the folder of a built version.`);
  if (integrity !== undefined) assertIntegrity(`${from}/manifest.json`, manifestBytes, integrity);
  const { files } = anyManifest.parse(parse(manifestBytes));
  const checked = (name: string) => {
    const bytes = read(name);
    const named = files[name];
    if (bytes === undefined || named === undefined) return undefined;
    assertIntegrity(`${from}/${name}`, bytes, named.integrity);
    return parse(bytes);
  };
  const catalogue = checked('catalogue.json');
  if (catalogue === undefined) throw new Error(`${from} holds no catalogue.json that its manifest names.`);
  const schemas = Object.keys(files).filter((name) => name.startsWith('schema/'));
  return {
    dataset: anyDataset.parse(catalogue),
    files: Object.keys(files),
    schemas: Object.fromEntries(schemas.map((name) => [name, (checked(name) ?? {}) as JsonSchema] as const)),
  };
}

function assertIntegrity(file: string, bytes: Uint8Array, expected: string): void {
  const actual = integrityOf(bytes);
  if (actual === expected) return;
  throw new Error(`${file} has the hash ${actual}, not ${expected}: it was changed after its release. Restore it.`);
}

function parse(bytes: Uint8Array): unknown {
  return JSON.parse(Buffer.from(bytes).toString('utf8'));
}

/** Every file of a version can be built again from these; the hashes in its manifest are of the uncompressed bytes. */
const kept = /^(?:catalogue\.json|schema\/.*)$/;

/** What is committed of a released version, by path under the folder of the data. */
export function snapshotFiles(
  version: string,
  published: Readonly<Record<string, string>>,
): Record<string, string | Uint8Array> {
  const compressed = Object.entries(published)
    .filter(([name]) => kept.test(name))
    .map(([name, text]) => [`releases/${version}/${name}.gz`, gzipSync(text, { level: 9 })] as const);
  return {
    ...Object.fromEntries(compressed),
    [`releases/${version}/manifest.json`]: published['manifest.json'] ?? '',
  };
}

/** A released version from what was committed of it. Throws when a byte of it changed since. */
export function readSnapshot(root: string, { version, integrity }: IndexEntry): Release {
  const folder = join(root, 'releases', version);
  return readPublished(folder, (name) => readKept(join(folder, name)), integrity);
}

/** The newest released version under `root`; undefined before the first. */
export function lastRelease(root: string): Release | undefined {
  const entry = readIndex(root).at(-1);
  return entry === undefined ? undefined : readSnapshot(root, entry);
}

function readKept(address: string): Uint8Array | undefined {
  const plain = readRegularFile(address);
  const packed = plain === undefined ? readRegularFile(`${address}.gz`) : undefined;
  return packed === undefined ? plain : gunzipSync(packed);
}

/** One side of a comparison: `records` for the working tree, a released version, a folder of a build, or a catalogue file. */
export function loadRelease(
  side: string,
  { root, version }: { root: string; version: () => string },
): Release | undefined {
  if (side === 'records') return releaseOf(readWorkingTree(root), version());
  const entry = readIndex(root).find((released) => released.version === side);
  if (entry !== undefined) return readSnapshot(root, entry);
  const address = resolve(side);
  if (kindOfPath(address, { follow: true }).kind === 'folder') {
    return readPublished(address, (name) => readRegularFile(join(address, name), { follow: true }));
  }
  const bytes = readRegularFile(address, { follow: true });
  if (bytes === undefined) return undefined;
  try {
    const dataset = anyDataset.parse(parse(address.endsWith('.gz') ? gunzipSync(bytes) : bytes));
    return { dataset, files: undefined, schemas: undefined };
  } catch (cause) {
    throw new Error(
      `${side} is no catalogue. Name a released version, "records", the folder of a build, or the catalogue.json in it.`,
      { cause },
    );
  }
}

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
