import type { Finding } from '../records/Finding.js';

/** A file that was given cannot be read: its finding is printed like any other, and the exit code is 1. */
export class BadInput extends Error {
  override readonly name = 'BadInput';

  constructor(readonly finding: Finding) {
    super(`${finding.file}: ${finding.message}`);
  }
}
