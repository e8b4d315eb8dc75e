import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { labelsOf } from '../import/labelsOf.js';
import { resolveIds } from '../import/resolveIds.js';
import { classifyDrafts } from '../import/classifyDrafts.js';
import { readRecords } from '../records/readRecords.js';
import { draftOfIssue } from './draftOfIssue.js';
import { issueFields, urlKinds } from './issueFields.js';
import { issueForm, optionsOf } from './issueForm.js';

const root = fileURLToPath(new URL('../../../../packages/data', import.meta.url));
const records = readRecords(join(root, 'records'));
const labels = labelsOf(records);

const answers: Readonly<Record<string, string>> = {
  Title: 'Talking about the Internet',
  Summary: 'Questions that parents can ask\nabout what children do online.',
  'Before use': '_No response_',
  Type: 'Curriculum or lesson plans',
  Topics: 'Online safety, Grooming',
  'For whom': '_No response_',
  Places: 'Philippines\n- Viet Nam',
  Publishers: 'ICMEC\nUNICEF',
  Published: '2023-02',
  'How the date is known': 'seen in a public page',
  Address: 'https://www.unicef.org/talking',
  'What the address leads to': 'own-page',
  Language: 'en',
  Sources: 'https://www.unicef.org/talking',
  'For the curators': 'There is a sequel.',
};
const markdown = (more: Readonly<Record<string, string>> = {}) => {
  return Object.entries({ Settings: '_No response_', ...answers, ...more })
    .map(([heading, answer]) => `### ${heading}\r\n\r\n${answer}\r\n`)
    .join('\r\n');
};
const read = (text: string) => {
  const { draft, findings } = draftOfIssue(text, 'issue.md', labels, records);
  const about = { file: 'issue.md', labels, records, version: '1.4.0' };
  const sorted = classifyDrafts(draft === undefined ? [] : [draft], about);
  return { record: sorted.drafts[0]?.record, findings: [...findings, ...sorted.findings], unmapped: sorted.unmapped };
};

test('the form of the project has the concepts of today', () => {
  // Stale? Run: safeguarding-data issue-form --out .github/ISSUE_TEMPLATE/resource.yml --force
  const committed = readFileSync(join(root, '../../.github/ISSUE_TEMPLATE/resource.yml'), 'utf8');
  expect(committed).toBe(issueForm(records));
});

test('whatever can be chosen in the form is understood as the concept it names', () => {
  for (const field of issueFields.filter(({ options }) => typeof options === 'string')) {
    const options = optionsOf(field, records);
    const { fields, unmapped } = resolveIds({ [field.field]: [...options] }, labels, records);
    expect(unmapped, field.field).toEqual([]);
    expect(fields[field.field], field.field).toHaveLength(options.length);
  }
});

test('an answered form becomes a record without errors', () => {
  const { record, findings, unmapped } = read(markdown());
  expect(findings.filter(({ level }) => level === 'error')).toEqual([]);
  expect(unmapped).toEqual([]);
  expect(record).toMatchObject({
    id: 'talking-about-the-internet',
    summary: { en: 'Questions that parents can ask about what children do online.' },
    type: 'curriculum',
    topics: ['online-safety', 'grooming'],
    audiences: [],
    places: ['PH', 'VN'],
    publishers: ['icmec', 'unicef'],
    published: { date: '2023-02', evidence: 'found' },
    editions: [{ language: 'en', url: 'https://www.unicef.org/talking' }],
    provenance: { urlKind: 'own-page', note: 'There is a sequel.' },
  });
  expect(record).not.toHaveProperty('usageNote');
});

test('what an address leads to is asked in words and kept as an id', () => {
  for (const [kind, words] of Object.entries(urlKinds)) {
    expect(read(markdown({ 'What the address leads to': words })).record).toMatchObject({
      provenance: { urlKind: kind },
    });
  }
});

test('what is wrong is said by the heading it was answered under', () => {
  const { findings, unmapped } = read(markdown({ Published: 'last year', Address: 'ftp://x', Publishers: 'Unicfe' }));
  const places = findings.filter(({ level }) => level === 'error').map(({ path }) => path);
  expect(places).toEqual(
    expect.arrayContaining(['the form → Published', 'the form → Address', 'the form → Publishers']),
  );
  expect(unmapped[0]?.nearest).toContain('UNICEF');
});

test('a heading within an answer is a part of it, and a missing one is named', () => {
  expect(read(markdown({ Summary: 'One.\n### Two' })).record).toMatchObject({ summary: { en: 'One. ### Two' } });
  expect(read('### Title\n\nAlone').findings.map(({ message }) => message)).toContain(
    'The heading "Summary" is missing.',
  );
});

test('a text that is no form is an error', () => {
  expect(read('Please add my favourite book.').findings).toMatchObject([{ level: 'error', rule: 'issue-form' }]);
});
