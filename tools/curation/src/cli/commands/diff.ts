import type { Command } from 'commander';
import { changeTable, markdownTable } from '../../release/changeTable.js';
import { diffReleases } from '../../release/diffReleases.js';
import { honestBump } from '../../release/honestBump.js';
import { packedRelease } from '../../release/packedRelease.js';
import { readSide } from '../../release/readSide.js';
import type { Release } from '../../release/Release.js';
import type { CliContext } from '../CliContext.js';
import { helpOf } from '../helpOf.js';
import { versionIn } from '../versionIn.js';
import { WrongUse } from '../WrongUse.js';

interface Options {
  readonly markdown?: boolean;
  readonly registry?: string;
}

export function registerDiff(program: Command, context: CliContext): void {
  program
    .command('diff')
    .summary('say what differs between two versions')
    .description(
      'Says what differs between two versions, and which step of the version it asks for. Each side is a released ' +
        'version, "records" for the working tree, a folder of a build, or a catalogue.json.',
    )
    .argument('<from>', 'the earlier side')
    .argument('<to>', 'the later side')
    .option('--markdown', 'print a Markdown table')
    .option('--registry <url>', 'take versions that releases/ does not hold from this registry')
    .addHelpText('after', helpOf({ examples }))
    .action((from: string, to: string, options: Options) => diff(context, from, to, options));
}

const examples = {
  'What the next version will change': 'safeguarding-data diff 1.0.0 records',
  'The same for the text of a pull request': 'safeguarding-data diff 1.0.0 records --markdown',
  'Two builds, for a script': 'safeguarding-data diff ./old/dist ./dist --json | jq .changes',
};

function diff(context: CliContext, from: string, to: string, { markdown = false, registry }: Options): void {
  const root = context.root();
  const side = (name: string): Release => {
    const found = readSide(name, { root, version: () => versionIn(root) });
    if (found !== undefined) return found;
    if (registry !== undefined) return packedRelease(name, { packageName: '@safeguarding/data', registry });
    throw new WrongUse(`"${name}" is no version under releases/, no folder and no file.`);
  };
  const changes = diffReleases(side(from), side(to));
  const { bump } = honestBump(changes);
  const asks = `${from} → ${to}: ${changes.length} changes. The honest step of the version is "${bump}".`;
  if (context.json()) return context.print(`${JSON.stringify({ ok: true, from, to, bump, changes }, null, 2)}\n`);
  if (markdown) return context.print(`${asks}\n\n${markdownTable(changes)}\n`);
  context.print(changes.length === 0 ? `${asks}\n` : `${changeTable(changes)}\n\n${asks}\n`);
}
