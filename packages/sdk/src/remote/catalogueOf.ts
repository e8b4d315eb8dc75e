import type { Dataset } from '@safeguarding/data';
import { datasetFile } from '../validate/published.js';
import { checkVersion } from './checkVersion.js';
import { parseData } from './parseData.js';

/**
 * The dataset that the bytes of catalogue.json hold, frozen.
 *
 * @throws {SafeguardingError} `unsupported-schema` or `invalid-data`
 */
export function catalogueOf(bytes: Uint8Array, version: string, path: string): Dataset {
  const dataset = parseData(bytes, datasetFile, path) as Dataset;
  checkVersion(dataset.version, version, path);
  return dataset;
}
