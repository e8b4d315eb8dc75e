import type { Dataset } from '@safeguarding/data';
import { checkVersion } from './checkVersion.js';
import { parseData } from './parseData.js';
import { datasetShape } from './shapes.js';

/**
 * The dataset that the bytes of catalogue.json hold, frozen.
 *
 * @throws {SafeguardingError} `unsupported-schema` or `invalid-data`
 */
export function catalogueOf(bytes: Uint8Array, version: string, path: string): Dataset {
  const dataset = parseData(bytes, datasetShape, path);
  checkVersion(dataset.version, version, path);
  return dataset as unknown as Dataset;
}
