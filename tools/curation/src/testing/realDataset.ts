import { fileURLToPath } from 'node:url';
import { buildDataset, type Dataset } from '../build/buildDataset.js';
import { readRecords } from '../records/readRecords.js';

/** The dataset of the records of this package: what an export is really about. */
export function realDataset(): Dataset {
  const records = readRecords(fileURLToPath(new URL('../../../../packages/data/records', import.meta.url)));
  return buildDataset(records, { version: '1.4.0' });
}
