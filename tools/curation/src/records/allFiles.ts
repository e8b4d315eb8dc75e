import type { RecordFile, Records } from './Records.js';

/** Every file of the records, in the order of their folders. */
export function allFiles(records: Records): RecordFile<unknown>[] {
  const { resources, concepts, publishers, redirects, dataset, sourceLabels } = records;
  return [...resources, ...concepts, ...publishers, redirects, dataset, sourceLabels];
}
