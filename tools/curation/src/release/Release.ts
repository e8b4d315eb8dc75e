import * as z from 'zod';
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

/** What of a version matters to those who use it. */
export interface Release {
  readonly dataset: AnyDataset;
  /** The paths of the published files; undefined where only the dataset is known. */
  readonly files: readonly string[] | undefined;
  /** The JSON Schemas by file name; undefined where only the dataset is known. */
  readonly schemas: Readonly<Record<string, JsonSchema>> | undefined;
}
