import { createHash } from 'node:crypto';
import type * as z from 'zod';
import type { manifest } from '../schema/dataset.js';
import type { Dataset } from './buildDataset.js';

/** Names the files of a dataset, each with its size and hash. */
export type Manifest = z.output<typeof manifest>;

/** The manifest of `files`: text by file name. */
export function buildManifest(dataset: Dataset, files: Readonly<Record<string, string>>): Manifest {
  const { schemaVersion, version, released, licence, resources, concepts, publishers, redirects } = dataset;
  return {
    name: '@safeguarding/data',
    schemaVersion,
    version,
    released,
    licence,
    counts: {
      resources: resources.length,
      concepts: concepts.length,
      publishers: publishers.length,
      redirects: redirects.length,
    },
    files: Object.fromEntries(Object.entries(files).map(([name, text]) => [name, entryOf(name, text)])),
  };
}

function entryOf(name: string, text: string): Manifest['files'][string] {
  return {
    bytes: Buffer.byteLength(text),
    integrity: `sha384-${createHash('sha384').update(text).digest('base64')}`,
    mediaType: name.endsWith('.schema.json') ? 'application/schema+json' : 'application/json',
  };
}
