import { readFileSync } from 'node:fs';
import type * as z from 'zod';
import { kindOfPath } from '../files/readRegularFile.js';
import type { Finding } from './Finding.js';
import type { ReadFile } from './Records.js';
import { parseRecordFile } from './parseRecordFile.js';

/** No record comes near it: a larger file is a mistake, and is not read. */
export const maxBytes = 1024 * 1024;

/** Reads one file. What is wrong with it becomes a finding, so that one bad file hides no other. */
export function readRecordFile<T>(address: string, file: string, schema: z.ZodType<T>): ReadFile<T> {
  const { kind, size } = kindOfPath(address);
  if (kind === 'missing') return unread(missing(file));
  if (kind !== 'file') return unread(notRegular(file));
  if (size > maxBytes) return unread(tooLarge(file, size));
  return parseRecordFile(file, readFileSync(address, 'utf8'), schema);
}

function unread(finding: Finding): ReadFile<never> {
  const record = { file: finding.file, text: '', raw: undefined, value: null, issues: [] };
  return { record, findings: [finding] };
}

function missing(file: string): Finding {
  return {
    level: 'error',
    rule: 'file-missing',
    file,
    path: '',
    message: 'The file does not exist.',
    expected: 'the file',
    fix: `Create ${file}; the README of the data package says what it holds.`,
  };
}

/** A link, a folder or a device in the place of a file or folder of records. */
export function notRegular(file: string, expected = 'a regular file'): Finding {
  return {
    level: 'error',
    rule: 'regular-file',
    file,
    path: '',
    message: 'This is a symbolic link, a device or the like, and was not read.',
    expected,
    fix: 'Put what it leads to in its place, or remove it.',
  };
}

function tooLarge(file: string, bytes: number): Finding {
  return {
    level: 'error',
    rule: 'file-size',
    file,
    path: '',
    message: `The file has ${bytes} bytes, too many to be read.`,
    expected: `at most ${maxBytes} bytes`,
    fix: 'Shorten the texts or split the record.',
  };
}
