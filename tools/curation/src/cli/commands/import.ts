import { SingleBar } from 'cli-progress';
import type { Command } from 'commander';
import { join } from 'node:path';
import { importFile } from '../../import/importFile.js';
import { importText } from '../../import/importText.js';
import { readRecords } from '../../records/readRecords.js';
import type { CliContext } from '../CliContext.js';
import { helpOf } from '../helpOf.js';
import { versionIn } from '../versionIn.js';
import { writeDrafts } from '../writeDrafts.js';

export function registerImport(program: Command, context: CliContext): void {
  program
    .command('import')
    .summary('turn a listing or a table into drafts of records')
    .description(
      'Reads the text of a listing page, or CSV or TSV from a spreadsheet, and says what is new, what the catalogue has already and what has no place. Nothing that exists is changed.',
    )
    .argument('<file>', 'the file, or - for the standard input')
    .option('--write', 'write what is new to drafts/resources/, for you to complete')
    .addHelpText('after', helpOf({ examples }))
    .action((file: string, { write = false }: { write?: boolean }) => run(file, write, context));
}

const examples = {
  'See what a listing would bring': 'safeguarding-data import listing.txt',
  'Write the drafts': 'safeguarding-data import listing.txt --write',
  'What differs in a table that was edited in a spreadsheet': 'safeguarding-data import resources.csv',
  'The labels that nobody knows, for a script':
    "safeguarding-data import listing.txt --json | jq -r '.unmapped[].label'",
};

/** From so many on, people wonder whether anything still happens. */
const many = 1000;

async function run(file: string, write: boolean, context: CliContext): Promise<void> {
  const root = context.root();
  const bytes = await context.read(file);
  const bar = process.stderr.isTTY && !context.json() ? new SingleBar({ clearOnComplete: true }) : undefined;
  const progress = (done: number, all: number) => {
    if (all < many) return;
    if (done === 1) bar?.start(all, 0);
    bar?.update(done);
  };
  const result = importFile(bytes, file, readRecords(join(root, 'records')), { version: versionIn(root), progress });
  bar?.stop();
  const { written, findings: kept } = write ? writeDrafts(root, result.drafts) : { written: [], findings: [] };
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
