import { join } from 'node:path';
import type * as z from 'zod';
import { kindOfPath } from '../files/readRegularFile.js';
import { getField } from '../json/getField.js';
import { jsonPath } from '../json/jsonPath.js';
import { describeIssue } from '../lint/describeIssue.js';
import type { Finding } from '../records/Finding.js';
import { readRecordFile } from '../records/readRecordFile.js';

/** A file beside the records that a catalogue may be without; `value` is `otherwise` when it is not there, or not right. */
export function readCompanion<T>(
  root: string,
  { file, schema, otherwise }: { readonly file: string; readonly schema: z.ZodType<T>; readonly otherwise: T },
): { readonly value: T; readonly findings: readonly Finding[] } {
  if (kindOfPath(join(root, file)).kind === 'missing') return { value: otherwise, findings: [] };
  const { record, findings } = readRecordFile(join(root, file), file, schema);
  const ofShape = record.issues.map((issue): Finding => {
    const value = issue.path.reduce<unknown>((inside, name) => getField(inside, String(name)), record.raw);
    const path = jsonPath(issue.path);
    return { level: 'error', rule: 'record-shape', file, path, ...describeIssue(issue, value) };
  });
  return { value: record.value ?? otherwise, findings: [...findings, ...ofShape] };
}
