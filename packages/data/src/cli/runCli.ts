import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import { build } from './build.js';
import { check } from './check.js';
import { help } from './help.js';
import { report } from './report.js';

/** Exit codes of the command, as its help explains them. */
const exit = { fine: 0, findings: 1, wrongUse: 2 } as const;

const packageFolder = fileURLToPath(new URL('..', import.meta.url));

/** Runs the command and returns its exit code. */
export async function runCli(args: readonly string[]): Promise<number> {
  const asked = understand(args);
  if ('problem' in asked) return wrongUse(asked.problem);
  const { command, fix, json } = asked;
  const root = resolve(asked.root);
  if (command === 'help') {
    console.log(help);
    return exit.fine;
  }
  if (!existsSync(join(root, 'records')))
    return wrongUse(`${root} has no folder records/: name the folder that has it with --root.`);
  const outcome = command === 'build' ? await build(root) : check(root, { fix });
  console.log(report(outcome, { json, color: hasColor() }));
  return outcome.findings.some(({ level }) => level === 'error') ? exit.findings : exit.fine;
}

function understand(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        fix: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        root: { type: 'string', default: packageFolder },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    const [command, ...more] = positionals;
    if (values.help) return { ...values, command: 'help' as const };
    if (more.length > 0) return { problem: `"${more.join(' ')}" is one word too many.` };
    if (command !== 'check' && command !== 'build') {
      return { problem: command === undefined ? 'Which command?' : `There is no command "${command}".` };
    }
    if (values.fix && command === 'build') return { problem: '--fix belongs to check.' };
    return { ...values, command };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}

function wrongUse(problem: string): number {
  console.error(`${problem} Run "safeguarding-data check" or "safeguarding-data build"; --help shows examples.`);
  return exit.wrongUse;
}

/** https://no-color.org: any value that is not empty turns colour off. */
function hasColor(): boolean {
  return process.stdout.isTTY && !process.env['NO_COLOR'];
}
