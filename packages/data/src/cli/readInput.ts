import { readFileSync, statSync } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import { BadInput } from './BadInput.js';
import { WrongUse } from './WrongUse.js';

/** The bytes of a file, or of the standard input for `-`. */
export async function readInput(file: string, stdin: NodeJS.ReadableStream): Promise<Uint8Array> {
  if (file === '-') return buffer(stdin);
  const kind = statSync(file, { throwIfNoEntry: false });
  if (kind === undefined) throw new WrongUse(`There is no file ${file}.`);
  if (kind.isDirectory()) throw notAFile(file, 'This is a folder.', 'Name one file in it.');
  try {
    return readFileSync(file);
  } catch (error) {
    throw notAFile(
      file,
      `It cannot be read: ${error instanceof Error ? error.message : String(error)}.`,
      'Look at its permissions.',
    );
  }
}

function notAFile(file: string, message: string, fix: string): BadInput {
  return new BadInput({
    level: 'error',
    rule: 'readable-file',
    file,
    path: '',
    message,
    expected: 'a file that can be read',
    fix,
  });
}
