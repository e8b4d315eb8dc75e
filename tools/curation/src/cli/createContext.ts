import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Command } from 'commander';
import type { CliContext } from './CliContext.js';
import { escapeControls } from './escapeControls.js';
import type { Questions } from './Questions.js';
import { readInput } from './readInput.js';
import { report } from './report.js';
import { WrongUse } from './WrongUse.js';

/** Where the command reads and whom it asks; tests put their own in place of the terminal. */
export interface Surroundings {
  readonly stdin?: NodeJS.ReadableStream;
  readonly stdout?: { write(text: string): unknown; readonly isTTY?: boolean };
  readonly questions?: Questions;
}

/** The context of a program; `settle` takes the exit code. */
export function createContext(
  program: Command,
  { stdin = process.stdin, stdout = process.stdout, questions }: Surroundings,
  settle: (exitCode: number) => void,
): CliContext {
  const shared = () => program.opts<{ json?: boolean; root: string }>();
  const json = () => shared().json === true;
  return {
    json,
    root: () => {
      const root = resolve(shared().root);
      if (existsSync(join(root, 'records'))) return root;
      throw new WrongUse(`${root} has no folder records/: name the folder that has it with --root.`);
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
