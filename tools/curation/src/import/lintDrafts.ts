import { getField } from '../json/getField.js';
import { lint } from '../lint/lint.js';
import type { Finding } from '../records/Finding.js';
import type { Records } from '../records/Records.js';
import { fileOf } from '../records/recordFile.js';
import { withRecords } from '../records/withRecords.js';
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
    const all = found.get(fileOf('resource', record)) ?? [];
    const unknown = new Set(all.filter(({ rule }) => rule === 'dangling-reference').map(({ path }) => path));
    for (const finding of all) {
      // A name in the place of an id is no id either: once is enough.
      if (finding.rule === 'record-shape' && unknown.has(finding.path)) continue;
      const missing = missingIn(record, finding.path);
      if (missing !== undefined) toWrite.add(missing);
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

/** The place of a finding, where nothing stands there yet: the whole field, or what is missing within it. */
function missingIn(record: Readonly<Record<string, unknown>>, path: string): string | undefined {
  const [field = '', ...inner] = path.split(/[.[]/).map((segment) => segment.replace(']', ''));
  if (isEmpty(record[field])) return field;
  // A title in another language stays: what is missing is ours to write, and to be named in `titleGloss`.
  if (field === 'title' && getField(record['title'], 'en') === undefined) return 'title.en';
  const value = inner.reduce<unknown>(getField, record[field]);
  return inner.length > 0 && (value === null || value === undefined) ? path : undefined;
}

/** Nothing, or nothing but empty texts. */
function isEmpty(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return value === undefined || value === '';
  return Object.values(value).every((item) => item === '');
}

/** The record of a draft with every field that it must have: empty where a curator has to write. */
export function completeDraft(
  { fields, unmapped, leftOver }: Pick<Draft, 'fields' | 'unmapped' | 'leftOver'>,
  { id, version }: { readonly id: string; readonly version: string },
): Record<string, unknown> {
  const given = (fields['provenance'] ?? {}) as Record<string, unknown>;
  const note = noteOf(given['note'], unmapped, leftOver);
  return {
    title: {},
    summary: { en: '' },
    type: '',
    topics: [],
    audiences: [],
    contexts: [],
    places: [],
    publishers: [],
    published: null,
    editions: [],
    sourceLabels: [],
    ...fields,
    // Whatever the file said: that may be taken, or be no id at all.
    id,
    provenance: {
      addedIn: version,
      source: [],
      urlKind: null,
      urlEvidence: null,
      languageEvidence: 'inferred',
      ...given,
      ...(note === '' ? {} : { note }),
    },
  };
}

/** A note is one paragraph of plain text: what is no part of that is left to the report. */
function noteOf(given: unknown, unmapped: readonly string[], leftOver: Readonly<Record<string, string>>): string {
  const start = typeof given === 'string' ? given : '';
  const more = [
    ...(unmapped.length === 0 ? [] : [`Labels without a place: ${unmapped.join(', ')}.`]),
    ...Object.entries(leftOver).map(([name, text]) => `${name}: ${text}`),
  ].join(' ');
  if (more === '') return start;
  return `${start} ${more.replace(/[<>\p{Cc}\p{Cf}]+/gu, ' ')}`.trim().slice(0, 2000).trim();
}
