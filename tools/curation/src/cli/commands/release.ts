import type { Command } from 'commander';
import { writeFiles } from '../../files/writeFiles.js';
import { prepareRelease } from '../../release/prepareRelease.js';
import type { CliContext } from '../CliContext.js';
import { countsOf } from '../countsOf.js';
import { helpOf } from '../helpOf.js';
import { versionIn } from '../versionIn.js';
import { WrongUse } from '../WrongUse.js';

export function registerRelease(program: Command, context: CliContext): void {
  program
    .command('release')
    .summary('record the version in package.json as released')
    .description(
      'Records the version in package.json as released: a snapshot under releases/, its changes under changes/, and ' +
        'the part of CHANGELOG.md about the data. Refuses a version that claims less than what changed, and one that ' +
        'was released before with other bytes. Publishes nothing. Build afterwards.',
    )
    .option('--date <day>', 'the day of the release, such as 2026-11-23 (default: today, UTC)')
    .addHelpText('after', helpOf({ examples }))
    .action(({ date }: { date?: string }) => release(context, date ?? new Date().toISOString().slice(0, 10)));
}

const examples = {
  'After "changeset version" has raised the version': 'safeguarding-data release',
  'With the day that was announced': 'safeguarding-data release --date 2026-12-01',
};

function release(context: CliContext, released: string): void {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(released)) throw new WrongUse(`"${released}" is no day such as 2026-11-23.`);
  const root = context.root();
  const version = versionIn(root);
  const { tree, findings, files, changes } = prepareRelease(root, { version, released });
  writeFiles(root, files);
  const isWrong = findings.some(({ level }) => level === 'error');
  const done = Object.keys(files).length > 0;
  context.finish({
    findings: findings.filter(({ level, rule }) => isWrong || level === 'error' || rule === 'honest-version'),
    counts: countsOf(tree.records),
    written: Object.keys(files),
    verb: isWrong ? 'Not released:' : done ? `Released ${version}:` : `${version} was released before:`,
    details: { version, changes },
  });
}
