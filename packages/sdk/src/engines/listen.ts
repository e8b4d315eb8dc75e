import type { WorkerPort } from './WorkerPort.js';

/** What one listens for. */
export interface Listeners {
  readonly onMessage: (message: unknown) => void;
  /** A message came that could not be read. */
  readonly onUnreadable: () => void;
  /** The other end failed or went away: nothing will come any more. */
  readonly onEnd?: (cause: unknown) => void;
}

/** Listens at a port of a browser or of Node. Returns what stops it. */
export function listen(port: WorkerPort, { onMessage, onUnreadable, onEnd }: Listeners): () => void {
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
