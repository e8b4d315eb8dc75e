import type { Command } from 'commander';
import { join } from 'node:path';
import { decodeText } from '../../import/decodeText.js';
import { draftOfIssue } from '../../issues/draftOfIssue.js';
import { importText } from '../../import/importText.js';
import { labelsOf } from '../../import/labelsOf.js';
import { sortDrafts } from '../../import/sortDrafts.js';
import { textOf } from '../../records/textOf.js';
import { readRecords } from '../../records/readRecords.js';
import type { CliContext } from '../CliContext.js';
import { helpOf } from '../helpOf.js';
import { versionIn } from '../versionIn.js';
import { writeDrafts } from '../writeDrafts.js';

export function registerFromIssue(program: Command, context: CliContext): void {
  program
    .command('from-issue')
    .summary('turn an answered form into a draft of a record')
    .description(
      'Reads the text of an issue made with the form, shows the record and says what is wrong with it, as check does.',
    )
    .argument('<file>', 'the text of the issue, or - for the standard input')
    .option('--write', 'write the draft to drafts/resources/')
    .addHelpText('after', helpOf({ examples }))
    .action((file: string, { write = false }: { write?: boolean }) => run(file, write, context));
}

const examples = {
  'See the record and what is wrong with it': 'safeguarding-data from-issue issue.md',
  'Write it, straight from the project page':
    'gh issue view 12 --json body --jq .body | safeguarding-data from-issue - --write',
};

async function run(file: string, write: boolean, context: CliContext): Promise<void> {
  const root = context.root();
  const records = readRecords(join(root, 'records'));
  const decoded = decodeText(await context.read(file));
  const labels = labelsOf(records);
  const name = file === '-' ? 'the standard input' : file;
  const { draft, findings } = draftOfIssue('text' in decoded ? decoded.text : '', name, labels, records);
  const drafts = draft === undefined ? [] : [draft];
  const sorted = sortDrafts(drafts, { file: name, labels, records, version: versionIn(root) });
  const { written, findings: kept } = write ? writeDrafts(root, sorted.drafts) : { written: [], findings: [] };
  context.finish({
    findings: [...findings, ...sorted.findings, ...kept],
    counts: { drafts: sorted.drafts.length },
    written,
    verb: 'Read',
    text: [
      ...importText({ encoding: 'UTF-8', format: 'form', ...sorted }),
      ...sorted.drafts.map(({ record }) => textOf('resource', record)),
    ],
    details: { drafts: sorted.drafts, existing: sorted.existing, unmapped: sorted.unmapped },
  });
}
