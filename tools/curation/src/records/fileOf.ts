import { fieldIn } from '../json/fieldIn.js';
import type { RecordKind } from './RecordKind.js';

/** The file that a record belongs into, from the folder of the data on. */
export function fileOf(kind: RecordKind, record: unknown, top: 'records' | 'drafts' = 'records'): string {
  const id = String(fieldIn(record, 'id'));
  if (kind !== 'concept') return `${top}/${kind}s/${id}.json`;
  return `${top}/concepts/${String(fieldIn(record, 'scheme'))}/${id}.json`;
}
