import type { NewDraft } from '../import/ImportResult.js';
import type { Finding } from '../records/Finding.js';
import { fileOf } from '../records/fileOf.js';
import { textOf } from '../records/textOf.js';
import { writeNewFile } from '../files/writeNewFile.js';

/** Writes drafts beside the records, not among them; those that exist stay as they are. */
export function writeDrafts(root: string, drafts: readonly NewDraft[]): { written: string[]; findings: Finding[] } {
  const written: string[] = [];
  const findings: Finding[] = [];
  for (const { record } of drafts) {
    const file = fileOf('resource', record, 'drafts');
    if (writeNewFile(root, file, textOf('resource', record))) written.push(file);
    else findings.push(alreadyThere(file));
  }
  return { written, findings };
}

function alreadyThere(file: string): Finding {
  return {
    level: 'warning',
    rule: 'import-draft',
    file,
    path: '',
    message: 'The draft exists and was left as it is.',
    expected: 'a name that is free',
    fix: 'Complete it and move it to records/resources/, or remove it and import again.',
  };
}
