import type { Draft } from '../import/Draft.js';
import type { Labels } from '../import/labelsOf.js';
import { resolveIds } from '../import/resolveIds.js';
import type { Finding } from '../records/Finding.js';
import type { Records } from '../records/Records.js';
import { chosenOf } from './chosenOf.js';
import { issueFields, urlKindOf } from './issueFields.js';
import { optionsOf } from './issueForm.js';

/** The draft in an answered form, and what is wrong with the form itself. */
export function draftOfIssue(
  markdown: string,
  file: string,
  labels: Labels,
  records: Records,
): { draft: Draft | undefined; findings: Finding[] } {
  const headings = issueFields.map(({ label }) => label);
  const { answers, unknown } = answersOf(markdown, headings);
  if (answers.size === 0) return { draft: undefined, findings: [noForm(file, headings)] };
  const findings = issueFields.filter(({ label }) => !answers.has(label)).map(({ label }) => missing(file, label));
  const text = (name: string) => answers.get(issueFields.find(({ field }) => field === name)?.label ?? '') ?? '';
  const lines = (name: string) =>
    text(name)
      .split('\n')
      .map((line) => line.replace(/^[-*]\s+/, '').trim())
      .filter((line) => line !== '');
  const chosen = (name: string) => {
    const field = issueFields.find((candidate) => candidate.field === name);
    return field === undefined ? [] : chosenOf(text(name), optionsOf(field, records));
  };
  const url = text('url');
  const { fields, unmapped } = resolveIds(
    {
      title: { en: oneLine(text('title')) },
      summary: { en: oneLine(text('summary')) },
      ...(text('usageNote') === '' ? {} : { usageNote: { en: oneLine(text('usageNote')) } }),
      type: text('type'),
      topics: chosen('topics'),
      audiences: chosen('audiences'),
      ...(chosen('stages').length === 0 ? {} : { stages: chosen('stages') }),
      contexts: chosen('contexts'),
      places: lines('places'),
      publishers: lines('publishers'),
      published:
        text('date') === ''
          ? null
          : { date: text('date'), evidence: text('dateEvidence').startsWith('seen') ? 'found' : 'recalled' },
      editions: [{ language: text('language') || 'en', url: url || null }],
      provenance: {
        source: lines('source'),
        urlKind: url === '' ? null : urlKindOf(text('urlKind') || 'own-page'),
        urlEvidence: url === '' ? null : 'found',
        ...(text('note') === '' ? {} : { note: oneLine(text('note')) }),
      },
    },
    labels,
    records,
  );
  const leftOver: Record<string, string> = unknown.length === 0 ? {} : { 'before the form': unknown.join(' ') };
  const title = oneLine(text('title'));
  return {
    draft: { source: 'the form', title, fields, paths: [], description: '', unmapped, leftOver, columnOf: headingOf },
    findings,
  };
}

/** The question that a path such as `published.date` was asked by. */
function headingOf(path: string): string | undefined {
  const [field = '', inner = ''] = path.split(/[.[]/);
  const names: Readonly<Record<string, string>> = {
    published: 'date',
    editions: path.endsWith('language') ? 'language' : 'url',
    provenance: inner,
  };
  const name = names[field] ?? field;
  return issueFields.find((candidate) => candidate.field === name)?.label;
}

/** Texts of records are single paragraphs. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function noForm(file: string, headings: readonly string[]): Finding {
  return {
    level: 'error',
    rule: 'issue-form',
    file,
    path: '',
    message: 'This is not an answered form.',
    expected: `headings such as "### ${headings[0] ?? ''}", each with its answer below`,
    fix: 'Copy the whole text of the issue.',
  };
}

function missing(file: string, label: string): Finding {
  return {
    level: 'warning',
    rule: 'issue-form',
    file,
    path: label,
    message: `The heading "${label}" is missing.`,
    expected: `"### ${label}"`,
    fix: 'Add it with its answer, or complete the draft.',
  };
}

/** The answers of a form as they stand in an issue: `### Heading`, a blank line, the answer. */
function answersOf(markdown: string, headings: readonly string[]): { answers: Map<string, string>; unknown: string[] } {
  const answers = new Map<string, string>();
  const unknown: string[] = [];
  let heading: string | undefined;
  for (const line of markdown.split(/\r\n?|\n/)) {
    const found = /^###\s+(.+?)\s*$/.exec(line)?.[1];
    // A heading that is no question is a part of the answer above it.
    if (found !== undefined && headings.includes(found) && !answers.has(found)) {
      heading = found;
      answers.set(found, '');
    } else if (heading !== undefined) {
      answers.set(heading, `${answers.get(heading) ?? ''}\n${line}`);
    } else if (line.trim() !== '') unknown.push(line.trim());
  }
  for (const [name, answer] of answers) answers.set(name, /^\s*_No response_\s*$/.test(answer) ? '' : answer.trim());
  return { answers, unknown };
}
