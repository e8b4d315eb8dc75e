import type { Command } from 'commander';
import { check } from '../check.js';
import type { CliContext } from '../CliContext.js';
import { helpOf } from '../helpOf.js';

export function registerCheck(program: Command, context: CliContext): void {
  program
    .command('check')
    .summary('read every record and say what is wrong')
    .description('Reads every record and says what is wrong: file, place, what was expected, how to mend it.')
    .option('--fix', 'first mend what a machine can: the order of fields, http: addresses, stale schemas')
    .addHelpText('after', helpOf({ examples }))
    .action(({ fix = false }: { fix?: boolean }) => context.finish(check(context.root(), { fix })));
}

const examples = {
  'Every finding': 'safeguarding-data check',
  'Mend what a machine can, then check': 'safeguarding-data check --fix',
  'Only whether all is well, for a script': 'safeguarding-data check --json | jq .ok',
};
