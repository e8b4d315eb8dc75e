import type { Command } from 'commander';
import { checkRelease } from '../../release/checkRelease.js';
import { packedRelease } from '../../release/packedRelease.js';
import { changesetFolder, pendingBump } from '../../release/pendingBump.js';
import { readWorkingTree, releaseOf } from '../../release/readWorkingTree.js';
import type { Release } from '../../release/Release.js';
import { readIndex } from '../../release/releaseIndex.js';
import { readSnapshot } from '../../release/snapshot.js';
import type { CliContext } from '../CliContext.js';
import { countsOf } from '../countsOf.js';
import { helpOf } from '../helpOf.js';
import { versionIn } from '../versionIn.js';

const packageName = '@safeguarding/data';

export function registerReleaseCheck(program: Command, context: CliContext): void {
  program
    .command('release-check')
    .summary('say whether the pending changesets tell the truth')
    .description(
      'Compares the records with the last release, works out the lowest honest version, and fails when the pending ' +
        'changesets claim less, with the changes that say otherwise. Claiming more is only noted.',
    )
    .option('--registry <url>', 'take the last release from this registry, not from releases/')
    .addHelpText('after', helpOf({ examples }))
    .action(({ registry }: { registry?: string }) => releaseCheck(context, registry));
}

const examples = {
  'Before asking for a review': 'safeguarding-data release-check',
  'The honest step for a script': 'safeguarding-data release-check --json | jq -r .honest',
  'Against what users really have': 'safeguarding-data release-check --registry "$(npm config get registry)"',
};

function releaseCheck(context: CliContext, registry: string | undefined): void {
  const root = context.root();
  const tree = readWorkingTree(root);
  const counts = countsOf(tree.records);
  const errors = tree.findings.filter(({ level }) => level === 'error');
  if (errors.length > 0) return context.finish({ findings: errors, counts, written: [], verb: 'Not compared:' });
  const last = lastRelease(root, registry);
  if (last === undefined) {
    const text = ['Nothing has been released yet: there is nothing to compare with.'];
    return context.finish({ findings: [], counts, written: [], verb: 'Compared', text, details: { last: null } });
  }
  const pending = pendingBump(changesetFolder(root), packageName);
  const { findings, honest, claimed, changes } = checkRelease(last, releaseOf(tree, versionIn(root)), pending);
  const { version } = last.dataset;
  const text = [
    `Since ${version}: ${changes.length} changes. The honest step is "${honest}", claimed is "${claimed}".`,
  ];
  const details = { last: version, honest, claimed, changes };
  context.finish({ findings, counts, written: [], verb: 'Compared', text, details });
}

function lastRelease(root: string, registry: string | undefined): Release | undefined {
  const index = readIndex(root);
  const last = index.at(-1);
  if (registry === undefined) return last === undefined ? undefined : readSnapshot(root, last);
  return packedRelease('latest', { packageName, registry });
}
