import type { Finding } from '../records/Finding.js';
import { lint } from '../lint/lint.js';
import { fileOf } from '../records/fileOf.js';
import { withRecords } from '../records/withRecords.js';
import type { Records } from '../records/Records.js';
import type { Draft } from './Draft.js';
import type { NewDraft } from './ImportResult.js';

/** A draft that the catalogue does not have yet, with the id and the record it was given. */
export interface AddedDraft {
  readonly draft: Draft;
  readonly id: string;
  readonly record: Record<string, unknown>;
}

/**
 * What `check` says about drafts. A field that nobody has filled yet is no fault of the imported file: it is named as
 * still to be written. All else is a finding at the row and column that it came from.
 */
export function lintDrafts(
  added: readonly AddedDraft[],
  file: string,
  records: Records,
): { drafts: NewDraft[]; findings: Finding[] } {
  const found = new Map<string, Finding[]>(added.map(({ record }) => [fileOf('resource', record), []]));
  for (const finding of lint(
    withRecords(
      records,
      'resource',
      added.map(({ record }) => record),
    ),
  )) {
    // Labels that are not mapped have a part of the report to themselves.
    if (finding.rule !== 'unmapped-label') found.get(finding.file)?.push(finding);
  }
  const findings: Finding[] = [];
  const drafts = added.map(({ draft, id, record }): NewDraft => {
    const toWrite = new Set<string>();
    for (const finding of found.get(fileOf('resource', record)) ?? []) {
      const field = finding.path.split(/[.[]/)[0] ?? '';
      if (isEmpty(record[field])) toWrite.add(field);
      else
        findings.push({
          ...finding,
          file,
          path: `${draft.source} → ${draft.columnOf?.(finding.path) ?? finding.path}`,
        });
    }
    const { source, description, leftOver } = draft;
    return { source, id, record, toWrite: [...toWrite].filter((field) => field !== ''), description, leftOver };
  });
  return { drafts, findings };
}

/** Nothing, or nothing but empty texts. */
function isEmpty(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return value === undefined || value === '';
  return Object.values(value).every((item) => item === '');
}
