import { isSafeguardingError, SafeguardingError } from '../errors.js';

/** Carries an error thrown by a caller’s own callback past our error mapping. */
export class CallbackError extends Error {
  constructor(readonly thrown: unknown) {
    super('A callback threw.'); // Not as `cause`: browsers before 2022 drop it.
  }
}

/** What all sources have in common. */
interface Attempts {
  readonly sources: readonly URL[];
  /** Milliseconds for all of them; each gets its share of what is left. */
  readonly timeout: number;
  readonly signal: AbortSignal | undefined;
}

/** Where an attempt is: the address that errors name. It changes while the attempt goes on. */
interface Place {
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
      if (error instanceof CallbackError) throw error.thrown;
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

/** A time limit joined with a caller's signal. */
interface TimeLimit {
  readonly signal: AbortSignal;
  /** Rejects when the signal stops: not every stream, and not every injected `fetch`, notices its signal. */
  readonly ended: Promise<never>;
  /** Whether the time, rather than the caller, ended it. */
  readonly expired: () => boolean;
  /** Stops the clock and whatever still listens to the signal. */
  readonly stop: () => void;
}

/** Starts a limit. By hand, since `AbortSignal.any` and `AbortSignal.timeout` are too new for some schools' browsers. */
function timeLimit(milliseconds: number, outer: AbortSignal | undefined): TimeLimit {
  const controller = new AbortController();
  let expired = false;
  const timer = setTimeout(() => {
    expired = true;
    controller.abort();
  }, milliseconds);
  const abort = () => controller.abort();
  const ended = new Promise<never>((_, reject) => {
    controller.signal.addEventListener('abort', () => reject(controller.signal.reason as Error));
  });
  ended.catch(() => undefined); // Nobody may be waiting.
  outer?.addEventListener('abort', abort);
  if (outer?.aborted) abort();
  return {
    signal: controller.signal,
    ended,
    expired: () => expired,
    stop: () => {
      clearTimeout(timer);
      outer?.removeEventListener('abort', abort);
      controller.abort();
    },
  };
}
