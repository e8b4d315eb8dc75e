import type { Command } from 'commander';
import { join } from 'node:path';
import { readRegularFile } from '../../files/readRegularFile.js';
import { writeFiles } from '../../files/writeFiles.js';
import { importFile } from '../../import/importFile.js';
import { causesOf, type Edit, edited, editsOf, newErrors } from '../../import/editsOf.js';
import type { ImportResult } from '../../import/ImportResult.js';
import { getField, getId } from '../../json/getField.js';
import type { Finding } from '../../records/Finding.js';
import type { Records } from '../../records/Records.js';
import { readRecords } from '../../records/readRecords.js';
import { fileOf, textOf } from '../../records/recordFile.js';
import type { CliContext } from '../CliContext.js';
import { UsageError } from '../errors.js';
import { counted } from '../../records/counted.js';
import { helpOf } from '../helpOf.js';
import type { Questions } from '../terminalQuestions.js';
import { versionIn } from '../versionIn.js';

export function registerApply(program: Command, context: CliContext): void {
  program
    .command('apply')
    .summary('write the edits of a table that you accept')
    .description(
      'Reads an exported table that was edited in a spreadsheet (CSV, .xlsx, .ods), shows each edit, and writes those that you accept: all at the end, or none. A row that is missing deletes nothing, and a row that is new is left to "import". An edit that check would call an error is not offered.',
    )
    .argument('<table>', 'the file, or - for the standard input')
    .option('--yes', 'accept every edit, and ask nothing')
    .addHelpText('after', helpOf({ examples }))
    .action((file: string, { yes = false }: { yes?: boolean }) => apply(file, yes, context));
}

const examples = {
  'Look at each edit, and decide': 'safeguarding-data apply resources.xlsx',
  'Take all of them': 'safeguarding-data apply resources.csv --yes',
  'Only list them, for a script': "safeguarding-data apply resources.csv --json | jq -r '.edits[].field'",
};

async function apply(file: string, yes: boolean, context: CliContext): Promise<void> {
  const root = context.root();
  const bytes = await context.read(file);
  const ask = yes ? undefined : await context.questions();
  if (!yes && ask === undefined && !context.json()) {
    throw new UsageError('There is no terminal to ask at: accept every edit with --yes, or list them with --json.');
  }
  const records = readRecords(join(root, 'records'));
  const result = await importFile(bytes, file, records, { version: versionIn(root) });
  const ofFile = result.findings.filter(({ level, path }) => level === 'error' && (path === '' || path === 'row 1'));
  if (ofFile.length > 0 || result.format === 'listing') {
    const findings = ofFile.length > 0 ? ofFile : [noTable(file)];
    return context.finish({ findings, counts: {}, written: [], verb: 'Nothing applied' });
  }
  const { edits, findings } = editsOf(result.existing, records, file);
  const refused = refusals(edits, records, file);
  const offered = edits.filter((edit) => !refused.has(edit));
  const accepted = yes ? offered : await askAbout(offered, records, ask);
  const errors = accepted.length === 0 ? [] : newErrors(accepted, records);
  const changed = errors.length > 0 ? [] : changedSince(root, accepted, records);
  const written = errors.length + changed.length > 0 ? [] : write(root, accepted, records);
  context.finish({
    // What is wrong with rows that are new is for `import` to say.
    findings: [
      ...result.findings.filter(aboutCells),
      ...findings,
      ...[...refused.values()].flat(),
      ...errors,
      ...changed,
    ],
    counts: { edits: edits.length, 'accepted edits': written.length > 0 ? accepted.length : 0 },
    written,
    verb: 'Read',
    text: [...(ask === undefined ? offered.map((edit) => describe(edit, records)) : []), ...notes(result, records)],
    details: {
      edits: offered.map((edit) => ({ ...edit, accepted: written.length > 0 && accepted.includes(edit) })),
      rowsWithoutRecord: result.drafts.map(({ source }) => source),
      recordsWithoutRow: withoutRow(result, records),
    },
  });
}

function aboutCells({ rule }: Finding): boolean {
  return rule === 'spreadsheet-damage' || rule === 'import-table';
}

/** The edits that cause an error, each with the findings, at its row and field. */
function refusals(edits: readonly Edit[], records: Records, table: string): Map<Edit, Finding[]> {
  const refused = new Map<Edit, Finding[]>();
  for (const error of edits.length === 0 ? [] : newErrors(edits, records)) {
    const [first, ...more] = causesOf(error, edits);
    if (first === undefined) continue;
    const said = { ...error, file: table, path: `${first.source} → ${error.path}` };
    refused.set(first, [...(refused.get(first) ?? []), said]);
    for (const edit of more) refused.set(edit, refused.get(edit) ?? []);
  }
  return refused;
}

async function askAbout(offered: readonly Edit[], records: Records, ask: Questions | undefined): Promise<Edit[]> {
  const accepted: Edit[] = [];
  if (ask === undefined) return accepted;
  for (const [index, edit] of offered.entries()) {
    ask.show(describe(edit, records));
    if (await ask.yes(`Take this edit? (${index + 1} of ${offered.length})`)) accepted.push(edit);
  }
  return accepted;
}

function describe({ source, id, field, was, is }: Edit, records: Records): string {
  const raw = records.resources.find((file) => getId(file.raw) === id)?.raw;
  const title = getField(getField(raw, 'title'), 'en');
  return [`${source}: ${id}, ${JSON.stringify(title)}`, `  ${field}`, `  - ${show(was)}`, `  + ${show(is)}`].join('\n');
}

function show(value: unknown): string {
  return value === undefined || value === null ? 'nothing' : JSON.stringify(value);
}

/** While somebody looked at the edits, somebody else may have changed the records. */
function changedSince(root: string, accepted: readonly Edit[], { resources }: Records): Finding[] {
  const files = new Set(accepted.map(({ file }) => file));
  return resources
    .filter(({ file, text }) => files.has(file) && readRegularFile(join(root, file))?.toString() !== text)
    .map(({ file }) => ({
      level: 'error',
      rule: 'apply-changed',
      file,
      path: '',
      message: 'The file has changed since it was read, and nothing was written.',
      expected: 'the file as it was when the edits were shown',
      fix: 'Run "safeguarding-data apply" again.',
    }));
}

function write(root: string, accepted: readonly Edit[], records: Records): string[] {
  const files = edited(accepted, records).map(
    (record) => [fileOf('resource', record), textOf('resource', record)] as const,
  );
  writeFiles(root, Object.fromEntries(files));
  return files.map(([file]) => file);
}

function withoutRow({ existing }: ImportResult, { resources }: Records): string[] {
  const rows = new Set(existing.map(({ id }) => id));
  return resources.flatMap(({ raw }) => getId(raw) ?? []).filter((id) => !rows.has(id));
}

/** What became of rows that are new and of records that have no row. */
function notes(result: ImportResult, records: Records): string[] {
  const missing = withoutRow(result, records);
  const few = missing.length <= 10 ? `: ${missing.join(', ')}` : '';
  return [
    ...result.understood.map(
      ({ was, is, sources }) => `${JSON.stringify(was)} was read as ${is} (${sources.slice(0, 5).join(', ')}).`,
    ),
    ...(result.drafts.length === 0
      ? []
      : [
          `${counted(result.drafts.length, 'rows')} of the table ${result.drafts.length === 1 ? 'is' : 'are'} about no resource of the catalogue (${result.drafts
            .slice(0, 10)
            .map(({ source }) => source)
            .join(', ')}): "safeguarding-data import <table> --write" makes drafts of them.`,
        ]),
    ...(missing.length === 0
      ? []
      : [
          `${counted(missing.length, 'resources')} of the catalogue ${missing.length === 1 ? 'has' : 'have'} no row${few}. Nothing is deleted. To withdraw a resource, remove its file and add its id to records/redirects.json with the status "withdrawn" and a reason: an id never goes without a word.`,
        ]),
  ];
}

function noTable(file: string): Finding {
  return {
    level: 'error',
    rule: 'import-file',
    file,
    path: '',
    message: 'This is a listing, which says too little of a record to change it.',
    expected: 'a table, as "safeguarding-data export csv" writes it',
    fix: 'Use "safeguarding-data import" for a listing.',
  };
}
