/** Lets the messages that wait be read. */
export interface Breather {
  readonly breathe: () => Promise<void>;
  readonly close: () => void;
}

/** Makes one. Timers would do, but browsers hold repeated ones back by 4 ms. */
export function breather(): Breather {
  const { setImmediate } = globalThis as { setImmediate?: (then: () => void) => unknown };
  // In Node a channel would keep the process alive, and has no place in the order of its event loop.
  if (setImmediate) return { breathe: () => new Promise((then) => void setImmediate(then)), close: () => undefined };
  const { port1, port2 } = new MessageChannel();
  return {
    breathe: () =>
      new Promise((then) => {
        port1.onmessage = () => then();
        port2.postMessage(undefined);
      }),
    close: () => port1.close(),
  };
}
