import * as z from 'zod';
import type { Change, NeedChange } from '@safeguarding/data';
import type { JsonSchema } from '../build/jsonSchemas.js';

const anyRecord = z.looseObject({ id: z.string() });

/**
 * A dataset of any version: only what every version has.
 * An older or newer shape must be comparable too, so the schema of today is not asked.
 */
export const anyDataset = z.looseObject({
  schemaVersion: z.int(),
  version: z.string(),
  released: z.string(),
  resources: z.array(anyRecord),
  concepts: z.array(anyRecord),
  publishers: z.array(anyRecord),
  redirects: z.array(anyRecord),
});

export type AnyRecord = Readonly<z.output<typeof anyRecord>>;
export type AnyDataset = Readonly<z.output<typeof anyDataset>>;

/** One difference between two versions; those of needs are a list of their own in `changes/<version>.json`. */
export type AnyChange = Change | NeedChange;

/** Whether a difference is one of needs, of sets of answers or of reviews. */
export function isNeedChange(change: AnyChange): change is NeedChange {
  return change.kind === 'need' || change.kind === 'answer-set' || change.kind === 'review';
}

/** The differences as a version lists them: no list of needs where nothing of them changed. */
export function changeLists(changes: readonly AnyChange[]): { changes: Change[]; needs?: NeedChange[] } {
  const needs = changes.filter(isNeedChange);
  return {
    changes: changes.filter((change): change is Change => !isNeedChange(change)),
    ...(needs.length > 0 ? { needs } : {}),
  };
}

/** What of a version matters to those who use it. */
export interface Release {
  readonly dataset: AnyDataset;
  /** The paths of the published files; undefined where only the dataset is known. */
  readonly files: readonly string[] | undefined;
  /** The JSON Schemas by file name; undefined where only the dataset is known. */
  readonly schemas: Readonly<Record<string, JsonSchema>> | undefined;
}
