import { Command, CommanderError, Option } from 'commander';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CliContext } from './CliContext.js';
import { registerApply } from './commands/apply.js';
import { registerBuild, registerCheck } from './commands/check.js';
import { registerCounts } from './commands/counts.js';
import { registerExport, registerIssueForm } from './commands/export.js';
import { registerFromIssue, registerImport } from './commands/import.js';
import { registerLinks } from './commands/links.js';
import { registerNew } from './commands/new.js';
import { registerSlice } from './commands/slice.js';
import { registerDiff, registerRelease, registerReleaseCheck } from './commands/release.js';
import { InputError, UsageError } from './errors.js';
import { escapeControls } from './escapeControls.js';
import { helpOf } from './helpOf.js';
import { readInput } from './readInput.js';
import { report } from './report.js';
import type { Questions } from './terminalQuestions.js';

/** Seen from the bundle, tools/curation/dist/cli.js. */
const packageFolder = fileURLToPath(new URL('../../../packages/data', import.meta.url));

/** The program without its commands. Shared options may stand before or after the name of a command. */
function createProgram(): Command {
  return (
    new Command('safeguarding-data')
      .description('Checks the catalogue of child-safeguarding resources, and builds what is published.')
      .option('--json', 'print one JSON object instead of text: { ok, counts, findings, written, … }')
      .addOption(
        new Option('--root <folder>', 'the folder that holds records/ and package.json').default(
          packageFolder,
          'packages/data',
        ),
      )
      .helpOption('-h, --help', 'print this text')
      .helpCommand('help [command]', 'print what a command does, with examples')
      .configureHelp({ showGlobalOptions: true })
      .addHelpText('after', helpOf({ examples, more: exitCodes }))
      .showHelpAfterError(
        '"safeguarding-data --help" shows examples, "safeguarding-data <command> --help" those of one.',
      )
      // Commands inherit these from the program, so that tests can listen and nothing ends the process.
      .exitOverride()
      .configureOutput({
        writeOut: (text) => console.log(escapeControls(text.trimEnd())),
        writeErr: (text) => console.error(escapeControls(text.trimEnd())),
      })
  );
}

const examples = {
  'After you have changed a record': 'safeguarding-data check',
  'Put fields in order and rewrite http: as https': 'safeguarding-data check --fix',
  'The rule and file of every error, for a script':
    'safeguarding-data check --json | jq -r \'.findings[] | select(.level == "error") | .rule + " " + .file\'',
  'Build a catalogue of your own, kept in another folder': 'safeguarding-data build --root ./my-catalogue',
};

const exitCodes = `Exit codes
  0   Fine. Warnings may have been printed.
  1   At least one error was found.
  2   The command was used wrongly, or its folder is not ready: no version, a file that cannot be written.

Colour is used on a terminal only, and never when NO_COLOR is set.`;

/** Every command, in the order of the help. A new one is a file beside this and a line here. */
const commands: readonly ((program: Command, context: CliContext) => void)[] = [
  registerCheck,
  registerBuild,
  registerCounts,
  registerExport,
  registerSlice,
  registerLinks,
  registerImport,
  registerApply,
  registerNew,
  registerIssueForm,
  registerFromIssue,
  registerDiff,
  registerReleaseCheck,
  registerRelease,
];

const wrongUse = 2;

/** Runs the command and returns its exit code: 0 fine, 1 findings, 2 wrong use. */
export async function runCli(args: readonly string[], surroundings: CliIo = {}): Promise<number> {
  const program = createProgram();
  let exitCode = 0;
  const context = createContext(program, surroundings, (code) => (exitCode = code));
  for (const register of commands) register(program, context);
  try {
    await program.parseAsync(args, { from: 'user' });
    return exitCode;
  } catch (error) {
    // Commander has printed its own, and calls the end of --help an error too.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : wrongUse;
    if (error instanceof InputError) {
      context.finish({ findings: [error.finding], counts: {}, written: [], verb: 'Nothing read' });
      return exitCode;
    }
    // Ctrl+C at a question of @inquirer/prompts.
    if (error instanceof Error && error.name === 'ExitPromptError') {
      console.error('Nothing was written.');
      return wrongUse;
    }
    if (!(error instanceof UsageError)) throw error;
    console.error(`${escapeControls(error.message)}\n"safeguarding-data --help" shows examples.`);
    return wrongUse;
  }
}

/** Where the command reads and whom it asks; tests put their own in place of the terminal. */
interface CliIo {
  readonly stdin?: NodeJS.ReadableStream;
  readonly stdout?: { write(text: string): unknown; readonly isTTY?: boolean };
  readonly questions?: Questions;
}

/** The context of a program; `settle` takes the exit code. */
function createContext(
  program: Command,
  { stdin = process.stdin, stdout = process.stdout, questions }: CliIo,
  settle: (exitCode: number) => void,
): CliContext {
  const shared = () => program.opts<{ json?: boolean; root: string }>();
  const json = () => shared().json === true;
  return {
    json,
    root: () => {
      const root = resolve(shared().root);
      if (existsSync(join(root, 'records'))) return root;
      throw new UsageError(`${root} has no folder records/: name the folder that has it with --root.`);
    },
    questions: async () => {
      if (json() || questions !== undefined) return json() ? undefined : questions;
      if (!process.stdin.isTTY || !process.stdout.isTTY) return undefined;
      // Most commands ask nothing: they do not wait for the prompts to load.
      return (await import('./terminalQuestions.js')).terminalQuestions;
    },
    read: (file) => readInput(file, stdin),
    finish: (outcome) => {
      console.log(report(outcome, { json: json(), color: hasColor() }));
      settle(outcome.findings.some(({ level }) => level === 'error') ? 1 : 0);
    },
    print: (text) => void stdout.write(escapeControls(text)),
    write: (content) => void stdout.write(stdout.isTTY === true ? escapeControls(content) : content),
  };
}

/** https://no-color.org: any value that is not empty turns colour off. */
function hasColor(): boolean {
  return process.stdout.isTTY && !process.env['NO_COLOR'];
}
