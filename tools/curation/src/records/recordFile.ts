import type * as z from 'zod';
import { getField } from '../json/getField.js';
import { concept, publisher } from '../schema/concept.js';
import { resource } from '../schema/resource.js';
import { canonicalText } from './canonicalText.js';

/** The kinds of records that have a file of their own. */
export type RecordKind = 'resource' | 'publisher' | 'concept';

/** The shape of each kind. */
export const schemaOfKind: Readonly<Record<RecordKind, z.ZodObject>> = { resource, publisher, concept };

/** The file that a record belongs into, from the folder of the data on. */
export function fileOf(kind: RecordKind, record: unknown, top: 'records' | 'drafts' = 'records'): string {
  const id = String(getField(record, 'id'));
  if (kind !== 'concept') return `${top}/${kind}s/${id}.json`;
  return `${top}/concepts/${String(getField(record, 'scheme'))}/${id}.json`;
}

/** The text of the file of a record: in the order of the schema, and naming the schema for editors. */
export function textOf(kind: RecordKind, record: object): string {
  const up = kind === 'concept' ? '../../..' : '../..';
  const { $schema: _, ...fields } = record as Record<string, unknown>;
  return canonicalText({ $schema: `${up}/schema/${kind}.schema.json`, ...fields }, `records/${kind}s`);
}
