import { must } from '../must.js';
import { isObject } from '../validate/shape.js';
import type { WorkerPort } from './WorkerPort.js';

const aPort = /* @__PURE__ */ must(
  'a Worker, the `self` of one, or a MessagePort',
  (value) => isObject(value) && typeof (value as Partial<WorkerPort>).postMessage === 'function',
);

/** What one listens for. */
export interface Listeners {
  readonly onMessage: (message: unknown) => void;
  /** A message came that could not be read. */
  readonly onUnreadable: () => void;
  /** The other end failed or went away: nothing will come any more. */
  readonly onEnd?: (cause: unknown) => void;
}

/**
 * Listens at a port of a browser or of Node. Returns what stops it.
 *
 * @throws {SafeguardingError} `invalid-option` for what is no port.
 */
export function listen(port: WorkerPort, { onMessage, onUnreadable, onEnd }: Listeners): () => void {
  aPort(port, 'port');
  const isNode = typeof port.on === 'function';
  const end = (cause: unknown) => onEnd?.(cause);
  const listeners: readonly (readonly [type: string, listener: (value: unknown) => void])[] = [
    ['message', (value) => onMessage(isNode ? value : (value as MessageEvent).data)],
    ['messageerror', onUnreadable],
    ['error', end],
    ['close', end],
    ['exit', end],
  ];
  for (const [type, listener] of listeners) {
    if (isNode) port.on?.(type, listener);
    else port.addEventListener?.(type, listener);
  }
  if (!isNode) port.start?.();
  return () => {
    for (const [type, listener] of listeners) {
      if (isNode) port.off?.(type, listener);
      else port.removeEventListener?.(type, listener);
    }
  };
}
