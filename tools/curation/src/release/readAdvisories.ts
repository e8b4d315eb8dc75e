import { join } from 'node:path';
import * as z from 'zod';
import type { Advisory } from '../build/publishedJson.js';
import { kindOfPath } from '../files/readRegularFile.js';
import { jsonPath } from '../json/jsonPath.js';
import { describeIssue } from '../lint/describeIssue.js';
import { fieldIn } from '../json/fieldIn.js';
import type { Finding } from '../records/Finding.js';
import { idIn } from '../records/idIn.js';
import { readRecordFile } from '../records/readRecordFile.js';
import type { Records } from '../records/Records.js';
import { advisory } from '../schema/dataset.js';

const file = 'records/advisories.json';

/** The advisories under `root`, and what is wrong with them. Without the file there are none. */
export function readAdvisories(
  root: string,
  records: Records,
): { readonly advisories: readonly Advisory[]; readonly findings: readonly Finding[] } {
  if (kindOfPath(join(root, file)).kind === 'missing') return { advisories: [], findings: [] };
  const { record, findings } = readRecordFile(join(root, file), file, z.array(advisory));
  const ofShape = record.issues.map((issue) => {
    const value = issue.path.reduce<unknown>((inside, name) => fieldIn(inside, String(name)), record.raw);
    return finding('record-shape', jsonPath(issue.path), describeIssue(issue, value));
  });
  const advisories = record.value ?? [];
  return { advisories, findings: [...findings, ...ofShape, ...unknownResources(advisories, records)] };
}

function unknownResources(advisories: readonly Advisory[], { resources, redirects }: Records): Finding[] {
  const ids = new Set([...resources.map(({ raw }) => idIn(raw)), ...(redirects.value ?? []).map(({ id }) => id)]);
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
