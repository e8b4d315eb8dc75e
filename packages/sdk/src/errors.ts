/**
 * What went wrong, as a stable word to branch on.
 *
 * - `invalid-option`: a caller's option cannot be used.
 * - `invalid-cursor`: the cursor belongs to another query or dataset.
 * - `invalid-data`: the data is not of the published shape; `path` says where.
 * - `unsupported-schema`: the data is of a newer major shape than this build reads.
 * - `outdated`: the data is older than the oldest version allowed.
 * - `integrity`: the bytes do not have the pinned hash.
 * - `too-large`: more bytes than allowed came in.
 * - `http`: the server answered with an error status.
 * - `network`: no usable answer came (offline, blocked, refused, cut short).
 * - `timeout`: the time budget ran out.
 * - `aborted`: the caller's signal stopped it, or the engine was closed.
 * - `worker`: the worker that answers queries failed or cannot be reached.
 */
export type ErrorCode =
  | 'invalid-option'
  | 'invalid-cursor'
  | 'invalid-data'
  | 'unsupported-schema'
  | 'outdated'
  | 'integrity'
  | 'too-large'
  | 'http'
  | 'network'
  | 'timeout'
  | 'aborted'
  | 'worker';

const brand = Symbol.for('@safeguarding/sdk/error');

/**
 * Every expected failure of this package. The message says what failed, on what, and what to do.
 *
 * @example
 * ```ts
 * const error = new SafeguardingError('invalid-option', '`age` must be a number.', { path: 'age' });
 * error.code; // → 'invalid-option'
 * error.path; // → 'age'
 * ```
 */
export class SafeguardingError extends Error {
  override readonly name = 'SafeguardingError';
  /** A stable word to branch on. */
  readonly code: ErrorCode;
  /** The offending address, or the place in the data such as `resources[3].title`. */
  readonly path: string | undefined;
  /** @internal Seen by {@link isSafeguardingError} across two copies of this package. */
  readonly [brand] = true;

  constructor(code: ErrorCode, message: string, options: { readonly path?: string; readonly cause?: unknown } = {}) {
    super(message, options);
    this.code = code;
    this.path = options?.path; // JavaScript may pass null.
  }
}

/**
 * Throws that something cannot be used.
 *
 * @param path What it is; the message begins with it.
 * @param message The rest of the sentence, and what to do.
 */
export function refuse(code: ErrorCode, path: string, message: string): never {
  throw new SafeguardingError(code, `\`${path}\` ${message}`, { path });
}

/**
 * Whether a caught value is a {@link SafeguardingError}, also one of another copy of this package.
 *
 * @param code Only errors of this code, when given.
 * @example
 * ```ts
 * try {
 *   queryCatalogue(catalogue, { cursor: 'of another query' });
 * } catch (error) {
 *   if (!isSafeguardingError(error, 'invalid-cursor')) throw error;
 *   console.log(error.path); // → 'cursor'
 * }
 * ```
 */
export function isSafeguardingError(error: unknown, code?: ErrorCode): error is SafeguardingError {
  return (
    typeof error === 'object' &&
    error !== null &&
    brand in error &&
    (code === undefined || (error as SafeguardingError).code === code)
  );
}
