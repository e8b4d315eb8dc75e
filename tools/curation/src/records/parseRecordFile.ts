import type * as z from 'zod';
import { parseJson } from '../json/parseJson.js';
import type { ReadFile } from './Records.js';

/** Turns the text of a file into a record, and what is wrong with the JSON into findings. */
export function parseRecordFile<T>(file: string, text: string, schema: z.ZodType<T>): ReadFile<T> {
  const { value, problems } = parseJson(text);
  const raw = withoutSchema(value);
  const shape = raw === undefined ? null : schema.safeParse(raw);
  return {
    record: { file, text, raw, value: shape?.data ?? null, issues: shape?.error?.issues ?? [] },
    findings: problems.map((problem) => ({ level: 'error', rule: 'valid-json', file, ...problem })),
  };
}

/** Editors find the schema through `$schema`; it is no part of the record. */
function withoutSchema(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const { $schema: _, ...rest } = value as Record<string, unknown>;
  return rest;
}
