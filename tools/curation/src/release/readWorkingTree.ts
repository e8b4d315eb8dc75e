import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { buildDataset, type Dataset } from '../build/buildDataset.js';
import { jsonSchemas } from '../build/jsonSchemas.js';
import { type Advisory, type AuxiliaryFiles, publishedJson } from '../build/publishedJson.js';
import { readRegularFile } from '../files/readRegularFile.js';
import { getId } from '../json/getField.js';
import { lint } from '../lint/lint.js';
import type { Finding } from '../records/Finding.js';
import type { Records } from '../records/Records.js';
import { readRecords } from '../records/readRecords.js';
import { advisory } from '../schema/dataset.js';
import { trust as trustShape } from '../schema/trust.js';
import type { Release } from './Release.js';
import { readContact } from './contact.js';
import { readCompanion } from './readCompanion.js';

const file = 'records/advisories.json';

/** The advisories under `root`, and what is wrong with them. Without the file there are none. */
function readAdvisories(
  root: string,
  records: Records,
): { readonly advisories: readonly Advisory[]; readonly findings: readonly Finding[] } {
  const { value, findings } = readCompanion(root, { file, schema: z.array(advisory), otherwise: [] });
  return { advisories: value, findings: [...findings, ...unknownResources(value, records)] };
}

function unknownResources(advisories: readonly Advisory[], { resources, redirects }: Records): Finding[] {
  const ids = new Set([...resources.map(({ raw }) => getId(raw)), ...(redirects.value ?? []).map(({ id }) => id)]);
  const references = advisories.flatMap(({ resource, alternatives = [] }, index) => [
    { id: resource, path: `[${index}].resource` },
    ...alternatives.map((id, i) => ({ id, path: `[${index}].alternatives[${i}]` })),
  ]);
  return references
    .filter(({ id }) => !ids.has(id))
    .map(({ id, path }) =>
      finding('dangling-reference', path, {
        message: `There is no resource and no redirect "${id}".`,
        expected: 'the id of a resource, or of one that was redirected',
        fix: 'Correct the id.',
      }),
    );
}

function finding(rule: string, path: string, said: Pick<Finding, 'message' | 'expected' | 'fix'>): Finding {
  return { level: 'error', rule, file, path, ...said };
}

/** The records as they are now, and all that goes with them into a version. */
export interface WorkingTree {
  readonly records: Records;
  readonly findings: readonly Finding[];
  readonly companions: Required<AuxiliaryFiles>;
}

/** Reads and lints everything under `root` that a version is made of. */
export function readWorkingTree(root: string): WorkingTree {
  const records = readRecords(join(root, 'records'));
  const { advisories, findings } = readAdvisories(root, records);
  const contact = readContact(root);
  const trust = readCompanion(root, { file: 'records/trust.json', schema: trustShape.nullable(), otherwise: null });
  return {
    records,
    findings: [...lint(records), ...findings, ...contact.findings, ...trust.findings],
    companions: { advisories, contact: contact.value, trust: trust.value, changes: readChanges(root) },
  };
}

/** The working tree as the version that it would become. Throws when a record does not have its shape. */
export function releaseOf({ records, companions }: WorkingTree, version: string): Release & { dataset: Dataset } {
  const dataset = buildDataset(records, { version });
  const schemas = Object.entries(jsonSchemas()).map(([name, schema]) => [`schema/${name}`, schema] as const);
  const files = Object.keys(publishedJson(dataset, companions)).filter((name) => name !== 'manifest.json');
  return { dataset, files, schemas: Object.fromEntries(schemas) };
}

/** The committed text of each `changes/<version>.json`, by version. */
function readChanges(root: string): Record<string, string> {
  const folder = join(root, 'changes');
  if (!existsSync(folder)) return {};
  const versions = readdirSync(folder).flatMap((name) => /^(\d+\.\d+\.\d+)\.json$/.exec(name)?.[1] ?? []);
  return Object.fromEntries(versions.sort().map((of) => [of, String(readRegularFile(join(folder, `${of}.json`)))]));
}
