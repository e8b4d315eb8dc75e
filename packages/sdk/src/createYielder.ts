/** Lets the event loop handle what waits: input, painting, messages. */
export interface Yielder {
  /** Resolves after what waits has had its turn. */
  readonly yieldToEventLoop: () => Promise<void>;
  /** Frees what it holds. */
  readonly close: () => void;
}

/** Makes one. A MessageChannel, because browsers clamp nested timers to 4 ms. */
export function createYielder(): Yielder {
  const { setImmediate } = globalThis as { setImmediate?: (then: () => void) => unknown };
  // In Node a channel would keep the process alive, and has no place in the order of its event loop.
  if (setImmediate)
    return { yieldToEventLoop: () => new Promise((then) => void setImmediate(then)), close: () => undefined };
  const { port1, port2 } = new MessageChannel();
  return {
    yieldToEventLoop: () =>
      new Promise((then) => {
        port1.onmessage = () => then();
        port2.postMessage(undefined);
      }),
    close: () => port1.close(),
  };
}
