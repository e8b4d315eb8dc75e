import type { Command } from 'commander';
import { join } from 'node:path';
import { countTables, markdownOf } from '../../counts/countTables.js';
import { readRecords } from '../../records/readRecords.js';
import type { CliContext } from '../CliContext.js';
import { helpOf } from '../helpOf.js';

export function registerCounts(program: Command, context: CliContext): void {
  program
    .command('counts')
    .summary('print what there is and what is missing, as tables')
    .description(
      'Prints tables: addresses by kind and evidence, texts by language, services by place, and so on. Checks nothing.',
    )
    .addHelpText(
      'after',
      helpOf({
        examples: {
          'The tables as Markdown': 'safeguarding-data counts',
          'One JSON object, for a script': 'safeguarding-data counts --json | jq .tables[0]',
        },
      }),
    )
    .action(() => {
      const tables = countTables(readRecords(join(context.root(), 'records')));
      context.write(context.json() ? `${JSON.stringify({ tables }, null, 2)}\n` : markdownOf(tables));
    });
}
