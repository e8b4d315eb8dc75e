import { Command, Option } from 'commander';
import { fileURLToPath } from 'node:url';
import { escapeControls } from './escapeControls.js';
import { helpOf } from './helpOf.js';

/** Seen from the bundle, tools/curation/dist/cli.js. */
const packageFolder = fileURLToPath(new URL('../../../packages/data', import.meta.url));

/** The program without its commands. Shared options may stand before or after the name of a command. */
export function createProgram(): Command {
  return (
    new Command('safeguarding-data')
      .description('Checks the catalogue of child-safeguarding resources, and builds what is published.')
      .option('--json', 'print one JSON object instead of text: { ok, counts, findings, written, … }')
      .addOption(
        new Option('--root <folder>', 'the folder that holds records/ and package.json').default(
          packageFolder,
          'this package',
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
