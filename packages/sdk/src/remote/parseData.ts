import type { Dataset, Manifest } from '@safeguarding/data';
import { SafeguardingError } from '../errors.js';
import { hasOwn } from '../hasOwn.js';
import { readableSchema } from '../validate/dataset.js';
import { datasetFile, manifestFile } from '../validate/published.js';
import { type FileShape, findInvalidPlace } from '../validate/shape.js';

const pinned = 'Its bytes are the pinned ones, so pin a version that was released whole.';

/**
 * Bytes → data of the shape, frozen. Fields that the shape does not know stay in.
 *
 * @param advice What to do when it is not of the shape.
 * @throws {SafeguardingError} `unsupported-schema`, or `invalid-data` with the place in the message.
 */
export function parseData(bytes: Uint8Array, shape: FileShape, path: string, advice = pinned): unknown {
  const refuse = (problem: string, cause?: unknown) =>
    new SafeguardingError('invalid-data', `${path}: ${problem}. ${advice}`, { path, cause });
  let data: unknown;
  try {
    data = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    throw refuse('not JSON in UTF-8', error);
  }
  const problem = freezeData(data);
  if (problem) throw refuse(problem);
  const schema = (data as { schemaVersion?: unknown } | null)?.schemaVersion;
  if (typeof schema === 'number' && schema > readableSchema) {
    throw new SafeguardingError(
      'unsupported-schema',
      `${path}: schemaVersion is ${schema}, this build reads ${readableSchema}. Update @safeguarding/sdk or pin an earlier version.`,
      { path },
    );
  }
  const place = findInvalidPlace(data, shape);
  if (place !== undefined) throw refuse(`\`${place}\` is missing or not of the published shape`);
  return data;
}

/**
 * What the bytes of a manifest say about a file of the catalogue.
 *
 * @throws {SafeguardingError} `unsupported-schema` or `invalid-data`
 */
export function parseManifest(
  bytes: Uint8Array,
  name: string,
  version: string,
  path: string,
): Manifest['files'][string] {
  const manifest = parseData(bytes, manifestFile, path) as Manifest;
  checkVersion(manifest.version, version, path);
  if (hasOwn(manifest.files, name)) return manifest.files[name]!;
  const advice = name === 'catalogue.json' ? '' : ' with it, or leave `language` out';
  throw new SafeguardingError(
    'invalid-data',
    `${path}: it names no ${name}. Pin a version that was released whole${advice}.`,
    {
      path,
    },
  );
}

/**
 * The dataset that the bytes of catalogue.json hold, frozen.
 *
 * @throws {SafeguardingError} `unsupported-schema` or `invalid-data`
 */
export function parseCatalogue(bytes: Uint8Array, version: string, path: string): Dataset {
  const dataset = parseData(bytes, datasetFile, path) as Dataset;
  checkVersion(dataset.version, version, path);
  return dataset;
}

/**
 * Refuses a file of another version than the pin names.
 *
 * @throws {SafeguardingError} `invalid-data`
 */
function checkVersion(found: string, asked: string, path: string): void {
  if (found === asked) return;
  throw new SafeguardingError(
    'invalid-data',
    `${path}: it is version ${found}, not ${asked}. Take \`version\` and \`integrity\` from the same release.`,
    { path },
  );
}

/** Deeper than any released data, and shallow enough for the stack of every engine. */
const deepest = 32;

/** Names by which a careless merge, here or in a caller's code, reaches into prototypes. */
const dangerous = new Set(['__proto__', 'constructor', 'prototype']);

/** Freezes parsed JSON all the way down. Returns what is wrong with it, if anything. */
function freezeData(data: unknown, depth = 0): string | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  if (depth > deepest) return `nested deeper than ${deepest} levels`;
  for (const [key, value] of Object.entries(data)) {
    if (dangerous.has(key)) return `it has a key \`${key}\``;
    const problem = freezeData(value, depth + 1);
    if (problem) return problem;
  }
  Object.freeze(data);
  return undefined;
}
