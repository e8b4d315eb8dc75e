import type { Finding } from '../records/Finding.js';

/** The command was used wrongly: its message is printed and the exit code is 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** A file that was given cannot be read: its finding is printed like any other, and the exit code is 1. */
export class InputError extends Error {
  override readonly name = 'InputError';

  constructor(readonly finding: Finding) {
    super(`${finding.file}: ${finding.message}`);
  }
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'you have no permission. Look at the permissions of the file and its folder.',
  EPERM: 'you have no permission. Look at the permissions of the file and its folder.',
  EROFS: 'the disk can only be read. Name a file on another.',
  ENOSPC: 'the disk is full. Make room, or name a file on another.',
  ENOTDIR: 'a part of its path is a file, not a folder. Correct the path.',
  EEXIST: 'a part of its path is a file, not a folder. Correct the path.',
  ENAMETOOLONG: 'the name is too long. Choose a shorter one.',
  ELOOP: 'its links lead round in a circle. Name the file itself.',
};

/** What an error of the system means, and what to do; undefined for any other error. */
export function reasonOf(error: unknown): string | undefined {
  const code = error instanceof Error && 'code' in error && 'syscall' in error ? String(error.code) : undefined;
  return code === undefined ? undefined : (reasons[code] ?? `the system says ${code}.`);
}
