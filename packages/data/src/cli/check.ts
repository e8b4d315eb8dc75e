import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeFiles } from '../build/writeFiles.js';
import { schemaFiles } from '../build/publishedFiles.js';
import { fixRecords } from '../lint/fixRecords.js';
import { lint } from '../lint/lint.js';
import { staleSchemas } from '../lint/staleSchemas.js';
import { readRecords } from '../records/readRecords.js';
import { countsOf } from './countsOf.js';
import type { Outcome } from './Outcome.js';

/** Lints the records under `root`; with `fix`, first mends what a machine can mend. */
export function check(root: string, { fix }: { readonly fix: boolean }): Outcome {
  const written = fix ? mend(root) : [];
  const records = readRecords(join(root, 'records'));
  const findings = [...lint(records), ...staleSchemas(root)];
  return { findings, counts: countsOf(records), written, verb: 'Checked' };
}

function mend(root: string): string[] {
  const fixed = fixRecords(readRecords(join(root, 'records')));
  for (const [file, text] of Object.entries(fixed)) writeFileSync(join(root, file), text);
  const stale = staleSchemas(root);
  if (stale.length > 0) writeFiles(root, schemaFiles());
  return [...Object.keys(fixed), ...stale.map(({ file }) => file)];
}
