import type * as z from 'zod';
import { getField } from '../json/getField.js';
import { concept, publisher } from '../schema/concept.js';
import { answerSet, need, review } from '../schema/need.js';
import { resource } from '../schema/resource.js';
import { canonicalText } from './canonicalText.js';

/** The kinds of records that have a file of their own. */
export type RecordKind = 'resource' | 'publisher' | 'concept' | 'need' | 'answer-set' | 'review';

/** The shape of each kind. */
export const schemaOfKind: Readonly<Record<RecordKind, z.ZodObject>> = {
  resource,
  publisher,
  concept,
  need,
  'answer-set': answerSet,
  review,
};

/** The file that a record belongs into, from the folder of the data on. */
export function fileOf(kind: RecordKind, record: unknown, top: 'records' | 'drafts' = 'records'): string {
  const field = (name: string) => String(getField(record, name));
  // A review has no id of its own: there is one for each need and language.
  if (kind === 'review') return `${top}/reviews/${field('need')}.${field('language')}.json`;
  if (kind !== 'concept') return `${top}/${kind}s/${field('id')}.json`;
  return `${top}/concepts/${field('scheme')}/${field('id')}.json`;
}

/** The text of the file of a record: in the order of the schema, and naming the schema for editors. */
export function textOf(kind: RecordKind, record: object): string {
  const up = kind === 'concept' ? '../../..' : '../..';
  const { $schema: _, ...fields } = record as Record<string, unknown>;
  return canonicalText({ $schema: `${up}/schema/${kind}.schema.json`, ...fields }, `records/${kind}s`);
}
