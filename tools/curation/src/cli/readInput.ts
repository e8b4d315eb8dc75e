import { readFileSync } from 'node:fs';
import { kindOfPath } from '../files/readRegularFile.js';
import { InputError, reasonOf, UsageError } from './errors.js';

/** More than any listing or table; a guard against the wrong file, and against one that never ends. */
export const maxInputBytes = 16 * 1024 * 1024;

/** The bytes of a file, or of the standard input for `-`. Throws {@link InputError} for what is no file, or too large. */
export async function readInput(file: string, stdin: NodeJS.ReadableStream): Promise<Uint8Array> {
  if (file === '-') return readStream(stdin);
  if (file === '') throw new UsageError('The name of the file is empty.');
  const { kind, size } = lookAt(file);
  if (kind === 'missing') throw new UsageError(`There is no file ${file}.`);
  if (kind === 'folder') throw notAFile(file, 'This is a folder.', 'Name one file in it.');
  if (kind !== 'file') {
    throw notAFile(file, 'This is a device or a pipe.', 'Name a file, or pipe the text in and write - for the file.');
  }
  if (size > maxInputBytes) throw tooLarge(file, `The file has ${size} bytes`);
  try {
    return readFileSync(file);
  } catch (error) {
    throw unreadable(file, error);
  }
}

function lookAt(file: string) {
  try {
    return kindOfPath(file, { follow: true });
  } catch (error) {
    throw unreadable(file, error);
  }
}

function unreadable(file: string, error: unknown): InputError {
  const [why = '', ...fix] = (reasonOf(error) ?? String(error)).split(/(?<=\.) /);
  return notAFile(file, `It cannot be read: ${why}`, fix.join(' ') || 'Name a file that you can open.');
}

async function readStream(stdin: NodeJS.ReadableStream): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stdin) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > maxInputBytes) throw tooLarge('the standard input', 'The text goes on');
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

function notAFile(file: string, message: string, fix: string): InputError {
  return new InputError({
    level: 'error',
    rule: 'readable-file',
    file,
    path: '',
    message,
    expected: 'a file that can be read',
    fix,
  });
}

function tooLarge(file: string, what: string): InputError {
  return new InputError({
    level: 'error',
    rule: 'file-size',
    file,
    path: '',
    message: `${what}, too much to be read.`,
    expected: `at most ${maxInputBytes} bytes`,
    fix: 'Split it, and look whether it is the right file.',
  });
}
