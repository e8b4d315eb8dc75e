import { isSafeguardingError, SafeguardingError } from '../errors.js';
import { Careless } from './Careless.js';
import { timeLimit } from './timeLimit.js';

/** What all sources have in common. */
export interface Attempts {
  readonly sources: readonly URL[];
  /** Milliseconds for all of them; each gets its share of what is left. */
  readonly timeout: number;
  readonly signal: AbortSignal | undefined;
}

/** Where an attempt is: the address that errors name. It changes while the attempt goes on. */
export interface Place {
  path: string;
}

/**
 * What the first source gives that gives something, in order and within one time budget.
 *
 * @throws {SafeguardingError} The last failure; when several sources failed, with an `AggregateError` of all as `cause`.
 */
export async function trySources<T>(
  { sources, timeout, signal }: Attempts,
  attempt: (source: URL, signal: AbortSignal, place: Place) => Promise<T>,
): Promise<T> {
  const end = performance.now() + timeout;
  const failures: SafeguardingError[] = [];
  for (const [i, source] of sources.entries()) {
    const place = { path: source.href };
    const limit = timeLimit((end - performance.now()) / (sources.length - i), signal);
    try {
      return await Promise.race([attempt(source, limit.signal, place), limit.ended]);
    } catch (error) {
      if (error instanceof Careless) throw error.cause;
      const failure = explain(error, place.path, limit.expired(), timeout, signal);
      if (failure.code === 'aborted') throw failure;
      failures.push(failure);
    } finally {
      limit.stop();
    }
  }
  const last = failures[failures.length - 1]!;
  if (failures.length === 1) throw last;
  const cause = new AggregateError(failures, 'Every source failed.');
  throw new SafeguardingError(last.code, last.message, {
    ...(last.path === undefined ? {} : { path: last.path }),
    cause,
  });
}

function explain(
  error: unknown,
  path: string,
  expired: boolean,
  timeout: number,
  signal: AbortSignal | undefined,
): SafeguardingError {
  if (signal?.aborted)
    return new SafeguardingError('aborted', `${path}: stopped by \`signal\`.`, { path, cause: signal.reason });
  if (isSafeguardingError(error)) return error;
  if (expired)
    return new SafeguardingError(
      'timeout',
      `${path}: not there in its share of ${timeout} ms. Raise \`timeout\`, or put a nearer source first.`,
      { path, cause: error },
    );
  const advice =
    'Check that the device is online, that the server allows this origin (CORS), and that the page allows the address (connect-src)';
  return new SafeguardingError('network', `${path}: no usable answer came. ${advice}.`, { path, cause: error });
}
