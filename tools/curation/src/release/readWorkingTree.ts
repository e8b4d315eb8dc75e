import { join } from 'node:path';
import { buildDataset, type Dataset } from '../build/buildDataset.js';
import { jsonSchemas } from '../build/jsonSchemas.js';
import { type Companions, publishedJson } from '../build/publishedJson.js';
import { lint } from '../lint/lint.js';
import type { Finding } from '../records/Finding.js';
import { readRecords } from '../records/readRecords.js';
import type { Records } from '../records/Records.js';
import { readAdvisories } from './readAdvisories.js';
import { readChanges } from './readChanges.js';
import type { Release } from './Release.js';

/** The records as they are now, and all that goes with them into a version. */
export interface WorkingTree {
  readonly records: Records;
  readonly findings: readonly Finding[];
  readonly companions: Required<Companions>;
}

/** Reads and lints everything under `root` that a version is made of. */
export function readWorkingTree(root: string): WorkingTree {
  const records = readRecords(join(root, 'records'));
  const { advisories, findings } = readAdvisories(root, records);
  return {
    records,
    findings: [...lint(records), ...findings],
    companions: { advisories, changes: readChanges(root) },
  };
}

/** The working tree as the version that it would become. Throws when a record does not have its shape. */
export function releaseOf({ records, companions }: WorkingTree, version: string): Release & { dataset: Dataset } {
  const dataset = buildDataset(records, { version });
  const schemas = Object.entries(jsonSchemas()).map(([name, schema]) => [`schema/${name}`, schema] as const);
  const files = Object.keys(publishedJson(dataset, companions)).filter((name) => name !== 'manifest.json');
  return { dataset, files, schemas: Object.fromEntries(schemas) };
}
