import type { Finding } from '../../records/Finding.js';
import { lint } from '../../lint/lint.js';
import type { Records } from '../../records/Records.js';
import { fileOf } from '../../records/fileOf.js';
import type { RecordKind } from '../../records/RecordKind.js';
import { withRecords } from '../../records/withRecords.js';

/** What `check` would say about a record if it stood among the others. */
export function findingsOf(records: Records, kind: RecordKind, record: object): Finding[] {
  const file = fileOf(kind, record);
  return lint(withRecords(records, kind, [record])).filter((finding) => finding.file === file);
}
