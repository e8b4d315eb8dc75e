import { getId } from '../json/getField.js';
import { textsIn } from '../json/textsIn.js';
import type { Finding } from '../records/Finding.js';
import type { Records } from '../records/Records.js';
import { knownIds } from '../records/knownIds.js';
import { suggestId } from '../records/suggestId.js';
import { id as idSchema } from '../schema/primitives.js';
import type { Draft } from './Draft.js';
import type { ImportResult, UnmappedLabel } from './ImportResult.js';
import { hasLostLetters } from './cellDamage.js';
import { diffDraft, findExisting } from './findExisting.js';
import { plainWords } from '../records/plainWords.js';
import type { Labels } from './labelsOf.js';
import { type AddedDraft, completeDraft, lintDrafts } from './lintDrafts.js';

/** Told how many of all are done. */
export type Progress = (done: number, all: number) => void;

interface About {
  readonly file: string;
  readonly labels: Labels;
  readonly records: Records;
  readonly version: string;
  readonly progress?: Progress;
}

/** Sorts drafts into what is new and what the catalogue has, and lints what is new among the records. */
export function classifyDrafts(drafts: readonly Draft[], about: About): Omit<ImportResult, 'encoding' | 'format'> {
  const { file, labels, records, version, progress } = about;
  const existingFor = findExisting(records.resources);
  const taken = takenIds(records);
  const existing: ImportResult['existing'][number][] = [];
  const added: AddedDraft[] = [];
  const findings: Finding[] = [];
  const seen = new Map<string, string>();
  for (const [index, draft] of drafts.entries()) {
    progress?.(index + 1, drafts.length);
    findings.push(...titleFindings(file, draft, seen), ...(draft.findings ?? []));
    const there = existingFor(draft.fields['id'], [
      draft.title,
      ...textsIn(draft.fields['title']).map(({ text }) => text),
    ]);
    if (there !== undefined) {
      const changes = diffDraft(there.raw, draft);
      const damaged = changes.filter(({ was, is }) => hasLostLetters(was, is));
      findings.push(...damaged.map(({ field }) => lostLetters(file, draft, field)));
      existing.push({
        source: draft.source,
        id: getId(there.raw) ?? '',
        changes: changes.filter((change) => !damaged.includes(change)),
      });
      continue;
    }
    const { id, findings: aboutId } = idFor(draft, taken, file);
    taken.add(id);
    findings.push(...aboutId);
    added.push({ draft, id, record: completeDraft(draft, { id, version }) });
  }
  const linted = lintDrafts(added, file, records);
  return {
    drafts: linted.drafts,
    existing,
    unmapped: unmappedOf(drafts, labels),
    understood: understoodIn(drafts),
    newLabels: newLabelsOf(added, labels, records),
    findings: [...findings, ...linted.findings],
  };
}

function lostLetters(file: string, { source, columnOf }: Draft, field: string): Finding {
  return {
    level: 'error',
    rule: 'spreadsheet-damage',
    file,
    path: `${source} → ${columnOf?.(field) ?? field}`,
    message: 'It has question marks where the catalogue has letters or dashes, and differs in nothing else.',
    expected: 'the text as it was written',
    fix: 'Nothing, if it was not to be changed. Else save the table as "CSV UTF-8", or as .xlsx or .ods.',
  };
}

/** Ids of resources and those that once were: none is given a second time. */
function takenIds(records: Records): Set<string> {
  const redirected = (records.redirects.value ?? []).map(({ id }) => id);
  return new Set([...(knownIds(records)['resource'] ?? []), ...redirected]);
}

/** Titles that are missing or duplicate; adds to `seen`. */
function titleFindings(file: string, { title, source }: Draft, seen: Map<string, string>): Finding[] {
  const at = { rule: 'import-title', file, path: source } as const;
  const key = plainWords(title);
  if (key === '') {
    return [
      {
        ...at,
        level: 'error',
        message: 'There is no title.',
        expected: 'a title',
        fix: 'Write it, or remove the entry.',
      },
    ];
  }
  const before = seen.get(key);
  seen.set(key, source);
  if (before === undefined) return [];
  return [
    {
      ...at,
      level: 'warning',
      message: `"${title}" is a duplicate: it is also at ${before}.`,
      expected: 'each title only once',
      fix: 'Keep one of the drafts.',
    },
  ];
}

/** The id of the table where it is one and is free, else one made from the title. */
function idFor(draft: Draft, taken: ReadonlySet<string>, file: string): { id: string; findings: Finding[] } {
  const given = draft.fields['id'];
  const suggested = suggestId(draft.title || draft.source, taken) || suggestId(`resource ${draft.source}`, taken);
  if (given === undefined) return { id: suggested, findings: [] };
  const { data, error } = idSchema.safeParse(given);
  if (data !== undefined && !taken.has(data)) return { id: data, findings: [] };
  const message =
    error === undefined ? `The id ${JSON.stringify(given)} is taken.` : `The id is ${JSON.stringify(given)}.`;
  const expected = error?.issues[0]?.message ?? 'an id that was never given before';
  const fix = `Choose another; the draft is called "${suggested}".`;
  return {
    id: suggested,
    findings: [{ level: 'error', rule: 'import-id', file, path: draft.source, message, expected, fix }],
  };
}

/** What was read otherwise than it is written: each once, with its places. */
function understoodIn(drafts: readonly Draft[]): ImportResult['understood'] {
  const found = new Map<string, { readonly was: string; readonly is: string; readonly sources: Set<string> }>();
  for (const { understood = [], source } of drafts) {
    for (const { was, is } of understood) {
      const key = JSON.stringify([was, is]);
      const one = found.get(key) ?? { was, is, sources: new Set() };
      one.sources.add(source);
      found.set(key, one);
    }
  }
  return [...found.values()].map(({ sources, ...one }) => ({ ...one, sources: [...sources] }));
}

/** For so many labels the nearest are looked up: more of them is no list of slips, but another vocabulary. */
const mostLookedUp = 100;

function unmappedOf(drafts: readonly Draft[], labels: Labels): UnmappedLabel[] {
  const sources = new Map<string, Set<string>>();
  for (const { unmapped, source } of drafts) {
    for (const label of unmapped) sources.set(label, (sources.get(label) ?? new Set()).add(source));
  }
  return [...sources].map(([label, places], index) => {
    return { label, nearest: index < mostLookedUp ? labels.nearest(label) : [], sources: [...places] };
  });
}

function newLabelsOf(
  added: readonly AddedDraft[],
  labels: Labels,
  records: Records,
): Record<string, readonly string[]> {
  const given = added.flatMap(({ record }) => textsIn(record['sourceLabels']).map(({ text }) => text));
  const known = records.sourceLabels.value ?? {};
  const pairs = [...new Set(given)]
    .filter((label) => !Object.hasOwn(known, label))
    .map((label) => [label, labels.targetsOf(label)] as const)
    .filter(([, targets]) => targets.length > 0);
  return Object.fromEntries(pairs);
}
