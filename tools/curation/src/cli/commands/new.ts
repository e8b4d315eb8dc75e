import { Argument, type Command } from 'commander';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../../records/Finding.js';
import { askConcept } from '../new/askConcept.js';
import { askPublisher } from '../new/askPublisher.js';
import { askResource } from '../new/askResource.js';
import { fileOf } from '../../records/fileOf.js';
import { findingsOf } from '../new/findingsOf.js';
import { recordFromJson } from '../new/recordFromJson.js';
import type { RecordKind } from '../../records/RecordKind.js';
import { textOf } from '../../records/textOf.js';
import { writeNewFile } from '../../files/writeNewFile.js';
import { readRecords } from '../../records/readRecords.js';
import type { Records } from '../../records/Records.js';
import type { CliContext } from '../CliContext.js';
import { helpOf } from '../helpOf.js';
import { versionIn } from '../versionIn.js';
import { WrongUse } from '../WrongUse.js';

export function registerNew(program: Command, context: CliContext): void {
  program
    .command('new')
    .summary('add a resource, publisher or concept')
    .description(
      'Asks for the fields of a record, checks each answer, shows the record and writes its file. Never overwrites.',
    )
    .addArgument(
      new Argument('[kind]', 'what to add').choices(['resource', 'publisher', 'concept']).default('resource'),
    )
    .option('--from <json>', 'take the record from a file, or from the standard input for -, and ask nothing')
    .addHelpText('after', helpOf({ examples }))
    .action((kind: RecordKind, { from }: { from?: string }) => run(kind, from, context));
}

const examples = {
  'Add a resource, question by question': 'safeguarding-data new',
  'Add the organisation behind it': 'safeguarding-data new publisher',
  'Add what another program made': 'safeguarding-data new --from resource.json',
  'The same through a pipe': 'cat resource.json | safeguarding-data new --from - --json',
};

async function run(kind: RecordKind, from: string | undefined, context: CliContext): Promise<void> {
  const root = context.root();
  const records = readRecords(join(root, 'records'));
  if (from === undefined) return byQuestions(kind, root, records, context);
  const text = new TextDecoder().decode(await context.read(from));
  const { record, findings } = recordFromJson(text, from, kind, records);
  finish(record === undefined ? findings : add(kind, record, root, records), kind, record, context);
}

async function byQuestions(kind: RecordKind, root: string, records: Records, context: CliContext): Promise<void> {
  const ask = await context.questions();
  if (ask === undefined) {
    throw new WrongUse(
      'There is no terminal to ask at: give the record with --from <file>, or --from - for the standard input.',
    );
  }
  const record = await {
    resource: () => askResource(ask, records, versionIn(root)),
    publisher: () => askPublisher(ask, records),
    concept: () => askConcept(ask, records),
  }[kind]();
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
    message: 'The file exists, and nothing was written.',
    expected: 'an id that is free',
    fix: 'Choose another id, or edit the file that is there.',
  };
}
