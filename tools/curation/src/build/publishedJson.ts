import type { Dataset as PublishedDataset } from '@safeguarding/data';
import { inLanguages } from '@safeguarding/sdk';
import { createHash } from 'node:crypto';
import type * as z from 'zod';
import { sortKeys } from '../json/sortKeys.js';
import type { contact } from '../schema/contact.js';
import type { advisory, manifest } from '../schema/dataset.js';
import { labelLanguages } from '../schema/primitives.js';
import type { trust } from '../schema/trust.js';
import type { Dataset } from './buildDataset.js';
import { schemaFiles } from './jsonSchemas.js';
import { knownGaps } from './knownGaps.js';
import { withChangedIn } from './withChangedIn.js';

export type Advisory = z.output<typeof advisory>;

/** What is published beside the records. */
export interface AuxiliaryFiles {
  readonly advisories?: readonly Advisory[];
  /** Who answers for the catalogue. Without it there is no such file. */
  readonly contact?: z.output<typeof contact>;
  /** What is taken in and who decides. Without it there is no such file. */
  readonly trust?: z.output<typeof trust> | null;
  /** The text of each `changes/<version>.json`, by version. */
  readonly changes?: Readonly<Record<string, string>>;
}

/** Every JSON file that is published, by name. The manifest comes last: whoever sees a new one finds the files it names. */
export function publishedJson(built: Dataset, companions: AuxiliaryFiles = {}): Readonly<Record<string, string>> {
  const dataset = withChangedIn(built, companions.changes ?? {});
  const { schemaVersion, version, released, licence, concepts, redirects } = dataset;
  const data = {
    'taxonomy.json': { schemaVersion, version, released, licence, concepts },
    'redirects.json': { schemaVersion, version, released, licence, redirects },
    'advisories.json': { schemaVersion, advisories: companions.advisories ?? [] },
    'gaps.json': knownGaps(dataset),
    ...(companions.contact === undefined ? {} : { 'contact.json': companions.contact }),
    ...(companions.trust ? { 'trust.json': companions.trust } : {}),
  };
  const changes = Object.entries(companions.changes ?? {});
  const files = {
    // By far the largest, and already sorted: see buildDataset.
    'catalogue.json': `${JSON.stringify(dataset)}\n`,
    ...Object.fromEntries(
      labelLanguages.map((language) => [`catalogue.${language}.json`, inLanguage(dataset, language)]),
    ),
    ...Object.fromEntries(Object.entries(data).map(([name, value]) => [name, oneLine(value)])),
    ...Object.fromEntries(changes.map(([of, text]) => [`changes/${of}.json`, text])),
    ...schemaFiles(),
  };
  return { ...files, 'manifest.json': oneLine(buildManifest(dataset, files)) };
}

/** What the panel's file in a language shows, by the same rule. */
function inLanguage(dataset: Dataset, language: string): string {
  // The SDK declares English, which every text of a record has; zod's type cannot say so.
  return `${JSON.stringify(inLanguages(dataset as unknown as PublishedDataset, language))}\n`;
}

function oneLine(value: unknown): string {
  return `${JSON.stringify(sortKeys(value))}\n`;
}

/** Names the files of a dataset, each with its size and hash. */
type Manifest = z.output<typeof manifest>;

/** The manifest of `files`: text by file name. */
function buildManifest(dataset: Dataset, files: Readonly<Record<string, string>>): Manifest {
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
