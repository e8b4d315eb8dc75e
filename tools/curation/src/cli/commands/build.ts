import type { Command } from 'commander';
import { build } from '../build.js';
import type { CliContext } from '../CliContext.js';
import { helpOf } from '../helpOf.js';

export function registerBuild(program: Command, context: CliContext): void {
  program
    .command('build')
    .summary('check, then write dist/, types/ and schema/')
    .description('Checks, then writes dist/, types/ and schema/. With an error in any record nothing is written.')
    .addHelpText('after', helpOf({ examples }))
    .action(async () => context.finish(await build(context.root())));
}

const examples = {
  'What is published': 'safeguarding-data build',
  'A catalogue of your own, kept in another folder': 'safeguarding-data build --root ./my-catalogue',
};
