import type { Command } from 'commander';
import { writeFiles } from '../../files/writeFiles.js';
import { counted } from '../../records/counted.js';
import type { Finding } from '../../records/Finding.js';
import { type AnyChange, changeLists, type Release } from '../../release/Release.js';
import { changeTable, markdownTable } from '../../release/changeTable.js';
import { changedDomains } from '../../release/changedDomains.js';
import { diffReleases } from '../../release/diffReleases.js';
import { type Bump, requiredBump, isLowerBump, bumpBetween } from '../../release/requiredBump.js';
import { checkVersion } from '../../release/checkVersion.js';
import { changesetFolder, pendingBump } from '../../release/pendingBump.js';
import { contactUnset } from '../../release/contact.js';
import { prepareRelease } from '../../release/prepareRelease.js';
import { packedRelease, loadRelease, readSnapshot } from '../../release/readRelease.js';
import { readWorkingTree, releaseOf } from '../../release/readWorkingTree.js';
import { readIndex } from '../../release/releaseIndex.js';
import type { CliContext } from '../CliContext.js';
import { countsOf } from '../countsOf.js';
import { UsageError } from '../errors.js';
import { helpOf } from '../helpOf.js';
import { versionIn } from '../versionIn.js';

const packageName = '@safeguarding/data';

export function registerReleaseCheck(program: Command, context: CliContext): void {
  program
    .command('release-check')
    .summary('check that the pending changesets match what changed')
    .description(
      'Compares the records with the last release, calculates the required version bump, and fails when the pending ' +
        'changesets claim less, with the changes that say otherwise. Claiming more is only noted. Lists what the owner of ' +
        'the catalogue has not decided yet.',
    )
    .option('--registry <url>', 'take the last release from this registry, not from releases/')
    .addHelpText('after', helpOf({ examples: releaseCheckExamples }))
    .action(({ registry }: { registry?: string }) => releaseCheck(context, registry));
}

const releaseCheckExamples = {
  'Before asking for a review': 'safeguarding-data release-check',
  'The required version bump, for a script': 'safeguarding-data release-check --json | jq -r .honest',
  'Against what users really have': 'safeguarding-data release-check --registry "$(npm config get registry)"',
};

function releaseCheck(context: CliContext, registry: string | undefined): void {
  const root = context.root();
  const tree = readWorkingTree(root);
  const counts = countsOf(tree.records);
  const errors = tree.findings.filter(({ level }) => level === 'error');
  if (errors.length > 0) return context.finish({ findings: errors, counts, written: [], verb: 'Not compared:' });
  const unset = contactUnset(tree.companions.contact);
  const last = lastRelease(root, registry);
  if (last === undefined) {
    const text = ['Nothing has been released yet: there is nothing to compare with.'];
    return context.finish({ findings: unset, counts, written: [], verb: 'Compared', text, details: { last: null } });
  }
  const pending = pendingBump(changesetFolder(root), packageName);
  const judged = checkRelease(last, releaseOf(tree, versionIn(root)), pending);
  const { honest, claimed, changes } = judged;
  const findings = [...judged.findings, ...unset];
  const { version } = last.dataset;
  const text = [
    `Since ${version}: ${counted(changes.length, 'changes')}. Required version bump: ${honest}. Claimed: ${claimed}.`,
  ];
  const details = { last: version, honest, claimed, ...changeLists(changes) };
  context.finish({ findings, counts, written: [], verb: 'Compared', text, details });
}

function lastRelease(root: string, registry: string | undefined): Release | undefined {
  const index = readIndex(root);
  const last = index.at(-1);
  if (registry === undefined) return last === undefined ? undefined : readSnapshot(root, last);
  return packedRelease('latest', { packageName, registry });
}

interface DiffOptions {
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
    .addHelpText('after', helpOf({ examples: diffExamples }))
    .action((from: string, to: string, options: DiffOptions) => diff(context, from, to, options));
}

const diffExamples = {
  'What the next version will change': 'safeguarding-data diff 1.0.0 records',
  'The same for the text of a pull request': 'safeguarding-data diff 1.0.0 records --markdown',
  'Two builds, for a script': 'safeguarding-data diff ./old/dist ./dist --json | jq .changes',
};

function diff(context: CliContext, from: string, to: string, { markdown = false, registry }: DiffOptions): void {
  const root = context.root();
  const side = (name: string): Release => {
    const found = loadRelease(name, { root, version: () => versionIn(root) });
    if (found !== undefined) return found;
    if (registry !== undefined) return packedRelease(name, { packageName: '@safeguarding/data', registry });
    throw new UsageError(`"${name}" is not a version under releases/, a folder or a file.`);
  };
  const changes = diffReleases(side(from), side(to));
  const { bump } = requiredBump(changes);
  const asks = `${from} → ${to}: ${counted(changes.length, 'changes')}. Required version bump: ${bump}.`;
  if (context.json())
    return context.print(`${JSON.stringify({ ok: true, from, to, bump, ...changeLists(changes) }, null, 2)}\n`);
  if (markdown) return context.print(`${asks}\n\n${markdownTable(changes)}\n`);
  context.print(changes.length === 0 ? `${asks}\n` : `${changeTable(changes)}\n\n${asks}\n`);
}

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
    .addHelpText('after', helpOf({ examples: releaseExamples }))
    .action(({ date }: { date?: string }) => release(context, date ?? new Date().toISOString().slice(0, 10)));
}

const releaseExamples = {
  'After "changeset version" has raised the version': 'safeguarding-data release',
  'With the day that was announced': 'safeguarding-data release --date 2026-12-01',
};

function release(context: CliContext, released: string): void {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(released)) throw new UsageError(`"${released}" is not a day such as 2026-11-23.`);
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
    details: { version, ...changeLists(changes) },
  });
}

/** What the next version must be, and what it is going to be. */
interface ReleaseCheck {
  readonly changes: readonly AnyChange[];
  readonly honest: Bump;
  readonly claimed: Bump;
  readonly findings: readonly Finding[];
}

/**
 * Compares the last release with now. A version that already rose above the last one claims as much as a changeset:
 * between "changeset version" and the release the changesets are gone.
 */
function checkRelease(last: Release, now: Release, pending: Bump): ReleaseCheck {
  const changes = diffReleases(last, now);
  const risen = bumpBetween(last.dataset.version, now.dataset.version);
  const claimed = isLowerBump(pending, risen) ? risen : pending;
  const { bump } = requiredBump(changes);
  const findings = [...checkVersion(changes, claimed, last.dataset.version), ...changedDomains(last, now)];
  return { changes, honest: bump, claimed, findings };
}
