/** A time limit joined with a caller's signal. */
export interface TimeLimit {
  readonly signal: AbortSignal;
  /** Rejects when the signal stops: not every stream, and not every injected `fetch`, notices its signal. */
  readonly ended: Promise<never>;
  /** Whether the time, rather than the caller, ended it. */
  readonly expired: () => boolean;
  /** Stops the clock and whatever still listens to the signal. */
  readonly stop: () => void;
}

/** Starts a limit. By hand, since `AbortSignal.any` and `AbortSignal.timeout` are too new for some schools' browsers. */
export function timeLimit(milliseconds: number, outer: AbortSignal | undefined): TimeLimit {
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
