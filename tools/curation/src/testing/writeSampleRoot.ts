import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { allFiles } from '../records/Records.js';
import { sampleRecords, type Samples } from './sampleRecords.js';

/** Writes sample records, and a package.json with a version, to a new folder, and returns the folder. */
export function writeSampleRoot(samples: Samples = {}): string {
  const root = mkdtempSync(join(tmpdir(), 'safeguarding-data-'));
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  };
  for (const { file, text } of allFiles(sampleRecords(samples))) write(file, text);
  write('package.json', '{ "version": "1.4.0" }');
  return root;
}
