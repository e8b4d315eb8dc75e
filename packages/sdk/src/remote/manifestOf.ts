import type { Manifest } from '@safeguarding/data';
import { SafeguardingError } from '../errors.js';
import { hasOwn } from '../hasOwn.js';
import { manifestFile } from '../validate/published.js';
import { checkVersion } from './checkVersion.js';
import { parseData } from './parseData.js';

/**
 * What the bytes of a manifest say about catalogue.json.
 *
 * @throws {SafeguardingError} `unsupported-schema` or `invalid-data`
 */
export function manifestOf(bytes: Uint8Array, version: string, path: string): Manifest['files'][string] {
  const manifest = parseData(bytes, manifestFile, path) as Manifest;
  checkVersion(manifest.version, version, path);
  const name = 'catalogue.json';
  if (hasOwn(manifest.files, name)) return manifest.files[name]!;
  throw new SafeguardingError('invalid-data', `${path}: it names no ${name}. Pin a version that was released whole.`, {
    path,
  });
}
