import { join } from 'node:path';
import { writeFiles } from '../files/writeFiles.js';
import { schemaFiles } from '../build/publishedFiles.js';
import { fixRecords } from '../lint/fixRecords.js';
import { staleSchemas } from '../lint/staleSchemas.js';
import { readRecords } from '../records/readRecords.js';
import { readWorkingTree } from '../release/readWorkingTree.js';
import { countsOf } from './countsOf.js';
import type { Outcome } from './Outcome.js';

/** Lints the records under `root`; with `fix`, first mends what a machine can mend. */
export function check(root: string, { fix }: { readonly fix: boolean }): Outcome {
  const written = fix ? mend(root) : [];
  const { records, findings } = readWorkingTree(root);
  return { findings: [...findings, ...staleSchemas(root)], counts: countsOf(records), written, verb: 'Checked' };
}

function mend(root: string): string[] {
  const fixed = fixRecords(readRecords(join(root, 'records')));
  const stale = staleSchemas(root);
  writeFiles(root, { ...fixed, ...(stale.length > 0 ? schemaFiles() : {}) });
  return [...Object.keys(fixed), ...stale.map(({ file }) => file)];
}
