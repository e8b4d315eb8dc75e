import { join } from 'node:path';
import { compare } from 'semver';
import * as z from 'zod';
import { readRegularFile } from '../files/readRegularFile.js';
import { integrity } from '../schema/dataset.js';
import { day, version } from '../schema/primitives.js';

/** Where the index stands under the folder of the data. */
export const indexFile = 'releases/index.json';

const entry = z.strictObject({ version, released: day, integrity });
const index = z.strictObject({ releases: z.array(entry) });

/** A version that was released, with the hash of its manifest. */
export type IndexEntry = Readonly<z.output<typeof entry>>;

/** The released versions, oldest first. None where nothing has been released yet. */
export function readIndex(root: string): IndexEntry[] {
  const address = join(root, indexFile);
  const bytes = readRegularFile(address);
  if (bytes === undefined) return [];
  try {
    return sorted(index.parse(JSON.parse(bytes.toString())).releases);
  } catch (cause) {
    throw new Error(`${address} is not a list of releases. Restore it from the last commit.`, { cause });
  }
}

/** The text of the index with `entries`. */
export function indexText(entries: readonly IndexEntry[]): string {
  return `${JSON.stringify({ releases: sorted(entries) }, null, 2)}\n`;
}

function sorted(entries: readonly IndexEntry[]): IndexEntry[] {
  return [...entries].sort((a, b) => compare(a.version, b.version));
}
