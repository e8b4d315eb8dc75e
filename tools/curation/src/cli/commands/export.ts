import { Argument, type Command } from 'commander';
import { join } from 'node:path';
import { buildDataset } from '../../build/buildDataset.js';
import { exportFormats } from '../../exports/exportFormats.js';
import { issueForm } from '../../issues/issueForm.js';
import { readRecords } from '../../records/readRecords.js';
import { readWorkingTree } from '../../release/readWorkingTree.js';
import type { CliContext } from '../CliContext.js';
import { countsOf } from '../countsOf.js';
import { helpOf } from '../helpOf.js';
import { versionIn } from '../versionIn.js';
import { outOptions, writeOut } from '../writeOut.js';

export function registerIssueForm(program: Command, context: CliContext): void {
  program
    .command('issue-form')
    .summary('write the form by which people propose a resource')
    .description('Writes the form for the project page, with the concepts of the catalogue to choose from.')
    .option(...outOptions.out)
    .option(...outOptions.force)
    .addHelpText('after', helpOf({ examples: issueFormExamples }))
    .action(({ out, force = false }: { out?: string; force?: boolean }) => {
      const content = issueForm(readRecords(join(context.root(), 'records')));
      if (out === undefined && !context.json()) return context.write(content);
      if (out !== undefined) writeOut(out, content, { force });
      const written = out === undefined ? [] : [out];
      context.finish({
        findings: [],
        counts: {},
        written,
        verb: 'Form',
        details: out === undefined ? { content } : {},
      });
    });
}

const issueFormExamples = {
  'After concepts were added or renamed':
    'safeguarding-data issue-form --out .github/ISSUE_TEMPLATE/resource.yml --force',
};

/**
 * Where the identifiers of an export lie unless the publisher says otherwise. The host is reserved (RFC 2606) and leads
 * nowhere: whoever publishes an export sets an address of their own that will last, such as one at w3id.org.
 */
export const defaultBase = 'https://w3id.example/safeguarding-resources/';

export function registerExport(program: Command, context: CliContext): void {
  const formats = exportFormats.map(({ name, description }) => `  ${name.padEnd(12)} ${description}`);
  program
    .command('export')
    .summary('write the catalogue in another format')
    .description('Writes the catalogue in another format. With an error in any record nothing is written.')
    .addArgument(new Argument('<format>', 'see below').choices(exportFormats.map(({ name }) => name)))
    .option(...outOptions.out)
    .option(...outOptions.force)
    .option('--base <address>', 'the address that all identifiers lie below: whoever publishes sets it', defaultBase)
    .addHelpText('after', `\nFormats\n${formats.join('\n')}\n${helpOf({ examples: exportExamples })}`)
    .action((format: string, options: Options) => exportAs(format, options, context));
}

const exportExamples = {
  'A table for a spreadsheet': 'safeguarding-data export csv --out resources.csv',
  'The same on the standard output, for another program': 'safeguarding-data export csv | head -1',
  'The taxonomy, named by addresses of your own': 'safeguarding-data export skos --base https://w3id.org/my-catalogue/',
};

interface Options {
  readonly out?: string;
  readonly force?: boolean;
  readonly base: string;
}

async function exportAs(name: string, { out, force = false, base }: Options, context: CliContext): Promise<void> {
  const root = context.root();
  const { records, findings, companions } = readWorkingTree(root);
  const counts = countsOf(records);
  const format = exportFormats.find((candidate) => candidate.name === name);
  if (format === undefined || findings.some(({ level }) => level === 'error')) {
    return context.finish({ findings, counts, written: [], verb: 'Not exported:' });
  }
  const content = await format.render(buildDataset(records, { version: versionIn(root) }), { base, companions });
  if (out === undefined && !context.json()) return context.write(content);
  if (out !== undefined) writeOut(out, content, { force });
  const written = out === undefined ? [] : [out];
  context.finish({ findings, counts, written, verb: 'Exported', details: out === undefined ? { content } : {} });
}
