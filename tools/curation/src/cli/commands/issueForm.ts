import type { Command } from 'commander';
import { basename, dirname, join, resolve } from 'node:path';
import { writeFiles } from '../../files/writeFiles.js';
import { issueForm } from '../../issues/issueForm.js';
import { readRecords } from '../../records/readRecords.js';
import type { CliContext } from '../CliContext.js';
import { helpOf } from '../helpOf.js';

export function registerIssueForm(program: Command, context: CliContext): void {
  program
    .command('issue-form')
    .summary('write the form by which people propose a resource')
    .description('Writes the form for the project page, with the concepts of the catalogue to choose from.')
    .option('--out <file>', 'the file to write (default: the standard output)')
    .addHelpText('after', helpOf({ examples }))
    .action(({ out }: { out?: string }) => {
      const content = issueForm(readRecords(join(context.root(), 'records')));
      if (out === undefined && !context.json()) return context.write(content);
      if (out !== undefined) writeFiles(dirname(resolve(out)), { [basename(out)]: content });
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

const examples = {
  'After concepts were added or renamed': 'safeguarding-data issue-form --out .github/ISSUE_TEMPLATE/resource.yml',
};
