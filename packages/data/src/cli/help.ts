/** What `--help` prints. */
export const help = `safeguarding-data: checks the catalogue of child-safeguarding resources, and builds what is published.

Usage
  safeguarding-data check [--fix] [--json] [--root <folder>]
  safeguarding-data build [--json] [--root <folder>]

Commands
  check   Reads every record and says what is wrong: file, place, what was expected, how to mend it.
  build   Checks, then writes dist/ and schema/. With an error in any record nothing is written.

Options
  --fix            check: first mend what a machine can: the order of fields, http: addresses, stale schemas.
  --json           Print one JSON object instead of text: { ok, counts, findings, written }.
  --root <folder>  The folder that holds records/ and package.json. Default: this package.
  -h, --help       Print this text.

Exit codes
  0   Fine. Warnings may have been printed.
  1   At least one error was found.
  2   The command was used wrongly, or its folder is not ready: no version, a file that cannot be written.

Examples
  After you have changed a record:
    safeguarding-data check
  Put fields in order and rewrite http: as https:
    safeguarding-data check --fix
  The rule and file of every error, for a script:
    safeguarding-data check --json | jq -r '.findings[] | select(.level == "error") | .rule + " " + .file'
  Build a catalogue of your own, kept in another folder:
    safeguarding-data build --root ./my-catalogue

Colour is used on a terminal only, and never when NO_COLOR is set.`;
