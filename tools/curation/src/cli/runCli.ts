import { CommanderError } from 'commander';
import { BadInput } from './BadInput.js';
import { commands } from './commands/index.js';
import { createContext, type Surroundings } from './createContext.js';
import { createProgram } from './createProgram.js';
import { escapeControls } from './escapeControls.js';
import { WrongUse } from './WrongUse.js';

const wrongUse = 2;

/** Runs the command and returns its exit code: 0 fine, 1 findings, 2 wrong use. */
export async function runCli(args: readonly string[], surroundings: Surroundings = {}): Promise<number> {
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
    if (error instanceof BadInput) {
      context.finish({ findings: [error.finding], counts: {}, written: [], verb: 'Nothing read' });
      return exitCode;
    }
    // Ctrl+C at a question of @inquirer/prompts.
    if (error instanceof Error && error.name === 'ExitPromptError') {
      console.error('Nothing was written.');
      return wrongUse;
    }
    if (!(error instanceof WrongUse)) throw error;
    console.error(`${escapeControls(error.message)}\n"safeguarding-data --help" shows examples.`);
    return wrongUse;
  }
}
