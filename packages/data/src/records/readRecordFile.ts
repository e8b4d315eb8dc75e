import { readFileSync, statSync } from 'node:fs';
import type * as z from 'zod';
import type { Finding } from '../lint/Finding.js';
import type { ReadFile } from './ReadFile.js';
import { understandFile } from './understandFile.js';

/** No record comes near it: a larger file is a mistake, and is not read. */
export const maxBytes = 1024 * 1024;

/** Reads one file. What is wrong with it becomes a finding, so that one bad file hides no other. */
export function readRecordFile<T>(address: string, file: string, schema: z.ZodType<T>): ReadFile<T> {
  const bytes = statSync(address, { throwIfNoEntry: false })?.size;
  if (bytes === undefined) return unread(missing(file));
  if (bytes > maxBytes) return unread(tooLarge(file, bytes));
  return understandFile(file, readFileSync(address, 'utf8'), schema);
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
