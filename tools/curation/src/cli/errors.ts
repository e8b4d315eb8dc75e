import type { Finding } from '../records/Finding.js';

/** The command was used wrongly: its message is printed and the exit code is 2. */
export class WrongUse extends Error {
  override readonly name = 'WrongUse';
}

/** A file that was given cannot be read: its finding is printed like any other, and the exit code is 1. */
export class BadInput extends Error {
  override readonly name = 'BadInput';

  constructor(readonly finding: Finding) {
    super(`${finding.file}: ${finding.message}`);
  }
}
