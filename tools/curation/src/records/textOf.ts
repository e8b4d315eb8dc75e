import { canonicalText } from './canonicalText.js';
import type { RecordKind } from './RecordKind.js';

/** The text of the file of a record: in the order of the schema, and naming the schema for editors. */
export function textOf(kind: RecordKind, record: object): string {
  const up = kind === 'concept' ? '../../..' : '../..';
  const { $schema: _, ...fields } = record as Record<string, unknown>;
  return canonicalText({ $schema: `${up}/schema/${kind}.schema.json`, ...fields }, `records/${kind}s`);
}
