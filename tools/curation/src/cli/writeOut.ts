import { basename, dirname, resolve } from 'node:path';
import { kindOfPath, readRegularFile } from '../files/readRegularFile.js';
import { writeFiles } from '../files/writeFiles.js';
import { reasonOf, UsageError } from './errors.js';

/** The options of a command that writes one file. */
export const outOptions = {
  out: ['--out <file>', 'the file to write (default: the standard output)'],
  force: ['--force', 'write over a file that is there already'],
} as const;

/**
 * Writes the file that `--out` names. What stands there is somebody's: it is not written over without `--force`, unless it
 * is the same. Throws {@link UsageError} with what to do.
 */
export function writeOut(out: string, content: string, { force = false }: { readonly force?: boolean }): void {
  if (out.trim() === '') throw new UsageError('--out names no file: write --out <file>, or leave it out.');
  const address = resolve(out);
  try {
    refuseWhatIsThere(out, address, force ? undefined : content);
    writeFiles(dirname(address), { [basename(address)]: content });
  } catch (error) {
    const reason = reasonOf(error);
    throw reason === undefined ? error : new UsageError(`${out} cannot be written: ${reason}`);
  }
}

function refuseWhatIsThere(out: string, address: string, content: string | undefined): void {
  const { kind } = kindOfPath(address);
  if (kind === 'folder') throw new UsageError(`${out} is a folder: name a file in it.`);
  if (kind === 'device')
    throw new UsageError(`${out} is a device or a pipe: leave --out away, and send the standard output there.`);
  if (kind !== 'file' || content === undefined || readRegularFile(address)?.toString() === content) return;
  throw new UsageError(
    `${out} is there already, and nothing was written. Name another file, or write over it with --force.`,
  );
}
