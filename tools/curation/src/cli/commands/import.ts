import type { Command } from 'commander';
import { join } from 'node:path';
import { writeNewFile } from '../../files/writeNewFile.js';
import type { ImportResult, NewDraft } from '../../import/ImportResult.js';
import { decodeText } from '../../import/decodeText.js';
import { importFile } from '../../import/importFile.js';
import { labelsOf } from '../../import/labelsOf.js';
import { classifyDrafts } from '../../import/classifyDrafts.js';
import { draftOfIssue } from '../../issues/draftOfIssue.js';
import type { Finding } from '../../records/Finding.js';
import { readRecords } from '../../records/readRecords.js';
import { fileOf, textOf } from '../../records/recordFile.js';
import type { CliContext } from '../CliContext.js';
import { helpOf } from '../helpOf.js';
import { progressBar } from '../progressBar.js';
import { versionIn } from '../versionIn.js';

export function registerFromIssue(program: Command, context: CliContext): void {
  program
    .command('from-issue')
    .summary('turn an answered form into a draft of a record')
    .description(
      'Reads the text of an issue made with the form, shows the record and says what is wrong with it, as check does.',
    )
    .argument('<file>', 'the text of the issue, or - for the standard input')
    .option('--write', 'write the draft to drafts/resources/')
    .addHelpText('after', helpOf({ examples: fromIssueExamples }))
    .action((file: string, { write = false }: { write?: boolean }) => readIssue(file, write, context));
}

const fromIssueExamples = {
  'See the record and what is wrong with it': 'safeguarding-data from-issue issue.md',
  'Write it, straight from the project page':
    'gh issue view 12 --json body --jq .body | safeguarding-data from-issue - --write',
};

async function readIssue(file: string, write: boolean, context: CliContext): Promise<void> {
  const root = context.root();
  const records = readRecords(join(root, 'records'));
  const decoded = decodeText(await context.read(file));
  const labels = labelsOf(records);
  const name = file === '-' ? 'the standard input' : file;
  const { draft, findings } = draftOfIssue('text' in decoded ? decoded.text : '', name, labels, records);
  const drafts = draft === undefined ? [] : [draft];
  const sorted = classifyDrafts(drafts, { file: name, labels, records, version: versionIn(root) });
  const said = [...findings, ...sorted.findings];
  const { written, findings: kept } = write ? writeDrafts(root, sorted.drafts, said) : { written: [], findings: [] };
  context.finish({
    findings: [...said, ...kept],
    counts: { drafts: sorted.drafts.length },
    written,
    verb: 'Read',
    text: [
      ...importText({ encoding: draft === undefined ? 'none' : 'UTF-8', format: 'form', ...sorted }),
      ...sorted.drafts.map(({ record }) => textOf('resource', record)),
    ],
    details: { drafts: sorted.drafts, existing: sorted.existing, unmapped: sorted.unmapped },
  });
}

export function registerImport(program: Command, context: CliContext): void {
  program
    .command('import')
    .summary('turn a listing or a table into drafts of records')
    .description(
      'Reads a table (CSV, TSV, .xlsx, .ods), the text of a listing page, or JSON, and says what is new, what the catalogue has already and what has no place. Nothing that exists is changed: "apply" does that.',
    )
    .argument('<file>', 'the file, or - for the standard input')
    .option('--write', 'write what is new and without errors to drafts/resources/, for you to complete')
    .addHelpText('after', helpOf({ examples: importExamples }))
    .action((file: string, { write = false }: { write?: boolean }) => importTable(file, write, context));
}

const importExamples = {
  'See what a listing would bring': 'safeguarding-data import listing.txt',
  'Write the drafts': 'safeguarding-data import listing.txt --write',
  'What another organisation keeps in a workbook': 'safeguarding-data import their-resources.xlsx',
  'The unknown labels, for a script': "safeguarding-data import listing.txt --json | jq -r '.unmapped[].label'",
};

/** From so many on, people wonder whether anything still happens. */
const many = 1000;

async function importTable(file: string, write: boolean, context: CliContext): Promise<void> {
  const root = context.root();
  const bytes = await context.read(file);
  const { start, step, stop } = progressBar({ shown: !context.json() });
  const progress = (done: number, all: number) => {
    if (all < many) return;
    if (done === 1) start(all);
    step();
  };
  const result = await importFile(bytes, file, readRecords(join(root, 'records')), {
    version: versionIn(root),
    progress,
  });
  stop();
  const { written, findings: kept } = write
    ? writeDrafts(root, result.drafts, result.findings)
    : { written: [], findings: [] };
  const { findings, ...details } = result;
  context.finish({
    findings: [...findings, ...kept],
    counts: { drafts: result.drafts.length, 'known resources': result.existing.length },
    written,
    verb: 'Imported',
    text: importText(result),
    details,
  });
}

/**
 * Writes drafts beside the records, not among them; those that exist stay as they are. A draft with an error is not
 * written: it would look done. Nor is any when the file as a whole is not what it should be.
 */
function writeDrafts(
  root: string,
  drafts: readonly NewDraft[],
  said: readonly Finding[],
): { written: string[]; findings: Finding[] } {
  const faulty = new Set(said.filter(({ level }) => level === 'error').map(({ path }) => path.split(' → ')[0]));
  const ofFile = faulty.has('') || faulty.has('row 1');
  const written: string[] = [];
  const findings: Finding[] = [];
  for (const { record, source } of drafts) {
    if (ofFile || faulty.has(source)) continue;
    const file = fileOf('resource', record, 'drafts');
    if (writeNewFile(root, file, textOf('resource', record))) written.push(file);
    else findings.push(alreadyThere(file));
  }
  return { written, findings };
}

function alreadyThere(file: string): Finding {
  return {
    level: 'warning',
    rule: 'import-draft',
    file,
    path: '',
    message: 'The draft already exists and was skipped.',
    expected: 'an unused name',
    fix: 'Complete it and move it to records/resources/, or remove it and import again.',
  };
}

/** The report of an import for people: what is there already, what is new, and what has no place. */
function importText({
  encoding,
  format,
  drafts,
  existing,
  unmapped,
  understood,
  newLabels,
}: Omit<ImportResult, 'findings'>): string[] {
  if (encoding === 'none') return [];
  return [
    `Read as ${format === 'JSON' ? format : `a ${format}`} in ${encoding}.`,
    ...understood.map(({ was, is, sources }) => `${show(was)} was read as ${is} (${someOf(sources)}).`),
    ...existing.map(({ source, id, changes }) => {
      const lines = changes.map(({ field, was, is }) => `\n  ${field}: ${show(was)} → ${show(is)}`);
      return `${source}: already in the catalogue as ${id}${lines.length === 0 ? ', no differences' : `, differs in${lines.join('')}`}`;
    }),
    ...drafts.map(draftText),
    ...unmapped.map(({ label, nearest, sources }) => {
      const like = nearest.length === 0 ? 'no similar label' : `nearest: ${nearest.join(', ')}`;
      return `Unknown label: "${label}" (${someOf(sources)}); ${like}`;
    }),
    ...Object.entries(newLabels).map(([label, targets]) => {
      return `To add to records/source-labels.json: ${JSON.stringify(label)}: ${JSON.stringify(targets)}`;
    }),
  ];
}

function draftText({ source, id, toWrite, description, leftOver }: NewDraft): string {
  return [
    `${source}: new, as the draft ${id}`,
    ...(toWrite.length === 0 ? [] : [`  still to write: ${toWrite.join(', ')}`]),
    ...(description === '' ? [] : [`  their description, to be read and not to be copied: ${description}`]),
    ...Object.entries(leftOver).map(([name, text]) => `  without a field: ${name}: ${text}`),
  ].join('\n');
}

/** The first places of many. */
function someOf(sources: readonly string[]): string {
  const [first, more] = [sources.slice(0, 5).join(', '), sources.length - 5];
  return more > 0 ? `${first} and ${more} more` : first;
}

function show(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value);
}
