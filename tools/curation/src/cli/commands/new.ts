import { Argument, type Command } from 'commander';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { writeNewFile } from '../../files/writeNewFile.js';
import { getField, getId } from '../../json/getField.js';
import { parseJson } from '../../json/parseJson.js';
import { textsIn } from '../../json/textsIn.js';
import { lint } from '../../lint/lint.js';
import type { Finding } from '../../records/Finding.js';
import type { Records } from '../../records/Records.js';
import { knownIds } from '../../records/knownIds.js';
import { readRecords } from '../../records/readRecords.js';
import { fileOf, type RecordKind, textOf } from '../../records/recordFile.js';
import { suggestId } from '../../records/suggestId.js';
import { withRecords } from '../../records/withRecords.js';
import type { CliContext } from '../CliContext.js';
import { UsageError } from '../errors.js';
import { helpOf } from '../helpOf.js';
import { askNeed } from '../new/askNeed.js';
import { askConcept, askPublisher, askResource } from '../new/askRecord.js';
import { versionIn } from '../versionIn.js';

export function registerNew(program: Command, context: CliContext): void {
  program
    .command('new')
    .summary('add a resource, publisher, concept or need')
    .description(
      'Asks for the fields of a record, checks each answer, shows the record and writes its file. Never overwrites.',
    )
    .addArgument(new Argument('[kind]', 'what to add').choices(Object.keys(byQuestion)).default('resource'))
    .option('--from <json>', 'take the record from a file, or from the standard input for -, and ask nothing')
    .addHelpText('after', helpOf({ examples }))
    .action((kind: NewKind, { from }: { from?: string }) => run(kind, from, context));
}

const examples = {
  'Add a resource, question by question': 'safeguarding-data new',
  'Add the organisation behind it': 'safeguarding-data new publisher',
  'Add what people come with, in their own words': 'safeguarding-data new need',
  'Add what another program made': 'safeguarding-data new --from resource.json',
  'The same through a pipe': 'cat resource.json | safeguarding-data new --from - --json',
};

/** Asks for each kind. None for reviews: they are written by the people who decided, and by no program. */
const byQuestion = {
  resource: askResource,
  publisher: askPublisher,
  concept: askConcept,
  need: askNeed,
} satisfies Partial<Record<RecordKind, unknown>>;

type NewKind = keyof typeof byQuestion;

async function run(kind: NewKind, from: string | undefined, context: CliContext): Promise<void> {
  const root = context.root();
  const records = readRecords(join(root, 'records'));
  if (from === undefined) return byQuestions(kind, root, records, context);
  const text = new TextDecoder().decode(await context.read(from));
  const { record, findings } = recordFromJson(text, from, kind, records);
  finish(record === undefined ? findings : add(kind, record, root, records), kind, record, context);
}

async function byQuestions(kind: NewKind, root: string, records: Records, context: CliContext): Promise<void> {
  const ask = await context.questions();
  if (ask === undefined) {
    throw new UsageError(
      'There is no terminal to ask at: give the record with --from <file>, or --from - for the standard input.',
    );
  }
  const record = await byQuestion[kind](ask, records, versionIn(root));
  ask.show(textOf(kind, record));
  if (await ask.yes(`Write ${fileOf(kind, record)}?`))
    return finish(add(kind, record, root, records), kind, record, context);
  context.finish({ findings: [], counts: {}, written: [], verb: 'Nothing written' });
}

/** Writes the record when nothing is wrong with it; returns what is. */
function add(kind: RecordKind, record: object, root: string, records: Records): Finding[] {
  const file = fileOf(kind, record);
  const findings = findingsOf(records, kind, record);
  // The id is a part of the path: no path is looked at before the id is known to be one.
  if (findings.some(({ level }) => level === 'error')) return findings;
  if (existsSync(join(root, file)) || !writeNewFile(root, file, textOf(kind, record))) return [taken(file)];
  return findings;
}

function finish(findings: Finding[], kind: RecordKind, record: object | undefined, context: CliContext): void {
  const bad = record === undefined || findings.some(({ level }) => level === 'error');
  const written = bad ? [] : [fileOf(kind, record)];
  const text = written.map((file) => `Written: ${file}`);
  context.finish({ findings, counts: {}, written, verb: bad ? 'Nothing added' : 'Added', text });
}

function taken(file: string): Finding {
  return {
    level: 'error',
    rule: 'new-record',
    file,
    path: 'id',
    message: 'The file already exists, and nothing was written.',
    expected: 'an unused id',
    fix: 'Choose another id, or edit the file that is there.',
  };
}

/** What `check` would say about a record if it stood among the others. */
function findingsOf(records: Records, kind: RecordKind, record: object): Finding[] {
  const file = fileOf(kind, record);
  return lint(withRecords(records, kind, [record])).filter((finding) => finding.file === file);
}

/** The record in a JSON text; one without an id gets that of its title or name. */
function recordFromJson(
  text: string,
  file: string,
  kind: RecordKind,
  records: Records,
): { record: Record<string, unknown> | undefined; findings: Finding[] } {
  const { value, problems } = parseJson(text);
  const findings: Finding[] = problems.map((problem) => ({ level: 'error', rule: 'valid-json', file, ...problem }));
  if (findings.length > 0) return { record: undefined, findings };
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    const fix = 'Write the fields of the record between { and }.';
    const message = 'The file does not hold one record.';
    return {
      record: undefined,
      findings: [
        { level: 'error', rule: 'valid-json', file, path: '', message, expected: 'an object in curly brackets', fix },
      ],
    };
  }
  const fields = value as Readonly<Record<string, unknown>>;
  const { id: given, ...rest } = fields;
  if (given !== undefined && given !== '') return { record: fields, findings: [] };
  const taken = takenIds(kind, fields, records);
  const names = ['title', 'name', 'prefLabel', 'label'].flatMap((field) => [
    getField(fields[field], 'en'),
    fields[field],
  ]);
  const texts = names.flatMap((name) => (typeof name === 'string' ? [name] : textsIn(name).map(({ text }) => text)));
  const id = texts.map((text) => suggestId(text, taken)).find((made) => made !== '');
  if (id !== undefined) return { record: { id, ...rest }, findings: [] };
  return { record: undefined, findings: [withoutId(file, kind, fields, taken)] };
}

/** The ids that a new record cannot have: also those that once were. */
function takenIds(kind: RecordKind, fields: Readonly<Record<string, unknown>>, records: Records): ReadonlySet<string> {
  if (kind === 'need') return new Set(records.needs.flatMap(({ raw }) => getId(raw) ?? []));
  const known = knownIds(records)[kind === 'concept' ? String(fields['scheme']) : kind] ?? [];
  return new Set([...known, ...(kind === 'resource' ? (records.redirects.value ?? []).map(({ id }) => id) : [])]);
}

/** Titles in other letters give no id: what else the record says may. */
function withoutId(
  file: string,
  kind: RecordKind,
  fields: Readonly<Record<string, unknown>>,
  taken: ReadonlySet<string>,
): Finding {
  const said = [
    fields['publishers'],
    fields['type'],
    getField(fields['published'], 'date'),
    fields['scheme'],
    fields['acronym'],
  ];
  const words = said.flatMap((value) => textsIn(value).map(({ text }) => text));
  const suggested = suggestId(words.join(' '), taken) || suggestId(kind, taken);
  return {
    level: 'error',
    rule: 'new-record',
    file,
    path: 'id',
    message: 'There is no id, and the record has no name in Latin letters to make one from.',
    expected: 'a short id in lower-case words joined by hyphens; it stays for ever',
    fix: `Write "id": "${suggested}", or better words.`,
  };
}
