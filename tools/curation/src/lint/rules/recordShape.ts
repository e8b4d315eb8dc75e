import type * as z from 'zod';
import { getField } from '../../json/getField.js';
import { jsonPath } from '../../json/jsonPath.js';
import { allFiles } from '../../records/Records.js';
import { defineRule } from '../Rule.js';
import { describeIssue } from '../describeIssue.js';

/** Records have the shape of the schema. */
export const recordShape = defineRule({
  name: 'record-shape',
  description: 'Every record has the fields of its schema, each with a value the schema allows.',
  check: (records) => {
    return allFiles(records).flatMap(({ file, raw, issues }) => {
      return issues
        .filter((issue) => !saidByAnotherRule(issue, raw))
        .map((issue) => ({ file, path: jsonPath(issue.path), ...describeIssue(issue, valueAt(raw, issue.path)) }));
    });
  },
});

/** `https-only` and `summary-length` say the same with a better remedy. */
function saidByAnotherRule(issue: z.core.$ZodIssue, raw: unknown): boolean {
  if (issue.code === 'too_big') return issue.path[0] === 'summary' && issue.path.length === 2;
  const value = valueAt(raw, issue.path);
  return issue.code === 'invalid_format' && typeof value === 'string' && value.startsWith('http://');
}

function valueAt(raw: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, segment) => getField(value, String(segment)), raw);
}
