import { buildDataset, type Dataset } from '../build/buildDataset.js';
import { sampleRecords, type Samples } from './sampleRecords.js';

/** The dataset of sample records. */
export function sampleDataset(samples: Samples = {}): Dataset {
  return buildDataset(sampleRecords(samples), { version: '1.4.0' });
}
