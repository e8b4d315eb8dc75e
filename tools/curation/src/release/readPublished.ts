import * as z from 'zod';
import type { JsonSchema } from '../build/jsonSchemas.js';
import { integrityOf } from './integrityOf.js';
import { anyDataset, type Release } from './Release.js';

/** Only what every version's manifest has: an older or newer one must be readable too. */
const anyManifest = z.looseObject({ files: z.record(z.string(), z.looseObject({ integrity: z.string() })) });

/**
 * A version from its published files. `read` gives the bytes of one, or undefined where it is not kept.
 * Nothing is believed that does not have the hash its manifest names, nor a manifest that is not `integrity`.
 */
export function readPublished(
  from: string,
  read: (name: string) => Uint8Array | undefined,
  integrity?: string,
): Release {
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
