import type { ErrorCode } from '../../errors.js';
import type { LoadOptions } from '../../remote/options.js';
import type { Answer } from '../LoopbackServer.js';
import type { Change } from '../releaseAt.js';

/** One way in which a download goes wrong, and what must come of it. */
export interface Fault {
  readonly name: string;
  /** What is sent instead of the good files. */
  readonly manifest?: Answer;
  readonly catalogue?: Answer;
  /** What is wrong in a release whose hashes are right. */
  readonly release?: Change;
  readonly options?: Partial<LoadOptions>;
  /** How it must end; one of several where engines differ in how they treat a broken stream. */
  readonly ends: ErrorCode | 'loads' | readonly ErrorCode[];
  /** The most requests it may cost. */
  readonly requests: number;
}
