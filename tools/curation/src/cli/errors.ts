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
