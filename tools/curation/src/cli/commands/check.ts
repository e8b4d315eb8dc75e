import type { Command } from 'commander';
import { join } from 'node:path';
import { buildDataset } from '../../build/buildDataset.js';
import { declarations } from '../../build/declarations.js';
import { publishedFiles, schemaFiles } from '../../build/publishedFiles.js';
import { reviewedOnly } from '../../build/reviewedOnly.js';
import { readRegularFile } from '../../files/readRegularFile.js';
import { writeFiles } from '../../files/writeFiles.js';
import { lastSeen, readLinkObservations } from '../../links/LinkObservation.js';
import { fixRecords } from '../../lint/fixRecords.js';
import type { Finding } from '../../records/Finding.js';
import { readRecords } from '../../records/readRecords.js';
import { newEvidence } from '../../release/newEvidence.js';
import { removedIds } from '../../release/removedIds.js';
import { lastRelease } from '../../release/readRelease.js';
import { readWorkingTree } from '../../release/readWorkingTree.js';
import type { CliContext, CommandResult } from '../CliContext.js';
import { countsOf } from '../countsOf.js';
import { helpOf } from '../helpOf.js';
import { versionIn } from '../versionIn.js';

export function registerBuild(program: Command, context: CliContext): void {
  program
    .command('build')
    .summary('check, then write dist/, types/ and schema/')
    .description('Checks, then writes dist/, types/ and schema/. With an error in any record nothing is written.')
    .option(
      '--reviewed-only',
      'write only the data, to dist-reviewed-only/, without texts for people in distress that no professional has signed',
    )
    .addHelpText('after', helpOf({ examples: buildExamples }))
    .action(async (options: BuildOptions) => context.finish(await build(context.root(), options)));
}

interface BuildOptions {
  readonly reviewedOnly?: boolean;
}

const buildExamples = {
  'What is published': 'safeguarding-data build',
  'A catalogue of your own, kept in another folder': 'safeguarding-data build --root ./my-catalogue',
  'For a page that shows only what was signed': 'safeguarding-data build --reviewed-only',
};

/** Beside `dist`, never in its place: the same version has other bytes here, and pins are for those of `dist`. */
const reviewedOnlyFolder = 'dist-reviewed-only';

/** Lints the records under `root` and, when nothing is wrong, writes `dist`, the types and the schemas for editors. */
async function build(root: string, { reviewedOnly: isReviewedOnly = false }: BuildOptions): Promise<CommandResult> {
  const { dataset, counts, findings, companions } = readDataset(root);
  if (dataset === undefined) return { findings, counts, written: [], verb: 'Not built:' };
  const seen = lastSeen(readLinkObservations(root));
  const below = (folder: string, named: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(named).map(([name, text]) => [join(folder, name), text]));
  if (isReviewedOnly) {
    const files = publishedFiles(reviewedOnly(dataset), companions, seen);
    writeFiles(root, below(reviewedOnlyFolder, files));
    return { findings, counts, written: Object.keys(files), countsWarnings: true, verb: 'Built, reviewed only:' };
  }
  const files = publishedFiles(dataset, companions, seen);
  writeFiles(root, { ...schemaFiles(), ...below('types', await declarations(dataset)), ...below('dist', files) });
  return { findings, counts, written: Object.keys(files), countsWarnings: true, verb: 'Built' };
}

/** The dataset, unless there is an error. The records themselves are let go: over thousands they take the most memory. */
function readDataset(root: string) {
  const { records, findings, companions } = readWorkingTree(root);
  const isWrong = findings.some(({ level }) => level === 'error');
  const dataset = isWrong ? undefined : buildDataset(records, { version: versionIn(root) });
  return { dataset, counts: countsOf(records), findings, companions };
}

export function registerCheck(program: Command, context: CliContext): void {
  program
    .command('check')
    .summary('read every record and say what is wrong')
    .description('Reads every record and says what is wrong: file, place, what was expected, how to fix it.')
    .option('--fix', 'first fix what can be fixed automatically: the order of fields, http: addresses, stale schemas')
    .addHelpText('after', helpOf({ examples: checkExamples }))
    .action(({ fix = false }: { fix?: boolean }) => context.finish(check(context.root(), { fix })));
}

const checkExamples = {
  'Every finding': 'safeguarding-data check',
  'Fix what can be fixed automatically, then check': 'safeguarding-data check --fix',
  'Only whether all is well, for a script': 'safeguarding-data check --json | jq .ok',
};

/** Lints the records under `root`; with `fix`, first fixes what can be fixed automatically. */
function check(root: string, { fix }: { readonly fix: boolean }): CommandResult {
  const written = fix ? fixFiles(root) : [];
  const { records, findings } = readWorkingTree(root);
  const last = lastRelease(root);
  const said = [...findings, ...staleSchemas(root), ...newEvidence(records, last), ...removedIds(records, last)];
  return { findings: said, counts: countsOf(records), written, verb: 'Checked' };
}

function fixFiles(root: string): string[] {
  const fixed = fixRecords(readRecords(join(root, 'records')));
  const stale = staleSchemas(root);
  writeFiles(root, { ...fixed, ...(stale.length > 0 ? schemaFiles() : {}) });
  return [...Object.keys(fixed), ...stale.map(({ file }) => file)];
}

/** The committed JSON Schemas, which editors read, that say something else than the zod schema. */
export function staleSchemas(root: string): Finding[] {
  return Object.entries(schemaFiles()).flatMap(([file, text]) => {
    if (readRegularFile(join(root, file))?.toString() === text) return [];
    return {
      level: 'error',
      rule: 'stale-schema',
      file,
      path: '',
      message: 'The file is not what the schema in src/schema says.',
      expected: 'the JSON Schema of the current shape',
      fix: 'Run "safeguarding-data check --fix" and commit the file.',
    };
  });
}
