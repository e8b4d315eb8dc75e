import type * as z from 'zod';
import { describeIssue } from '../../lint/describeIssue.js';
import { fieldIn } from '../../json/fieldIn.js';
import { schemaOfKind, type RecordKind } from '../../records/RecordKind.js';

/** What the schema has against the value of one field, in words; undefined when nothing. */
export function problemWith(kind: RecordKind, field: string, value: unknown): string | undefined {
  const shape = schemaOfKind[kind].shape as Readonly<Record<string, z.ZodType>>;
  const issue = shape[field]?.safeParse(value).error?.issues[0];
  if (issue === undefined) return undefined;
  const at = issue.path.reduce<unknown>((inner, segment) => fieldIn(inner, String(segment)), value);
  const { message, expected } = describeIssue({ ...issue, path: [field, ...issue.path] }, at);
  return `${message} Expected: ${expected}.`;
}
