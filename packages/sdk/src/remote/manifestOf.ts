import { checkVersion } from './checkVersion.js';
import { parseData } from './parseData.js';
import { manifestShape } from './shapes.js';

/**
 * What the bytes of a manifest say about catalogue.json.
 *
 * @throws {SafeguardingError} `unsupported-schema` or `invalid-data`
 */
export function manifestOf(bytes: Uint8Array, version: string, path: string) {
  const manifest = parseData(bytes, manifestShape, path);
  checkVersion(manifest.version, version, path);
  return manifest.files['catalogue.json'];
}
