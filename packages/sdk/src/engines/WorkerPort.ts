/**
 * One end of a channel: a `Worker`, the `self` of one, a `MessagePort`, or their namesakes of `node:worker_threads`.
 */
export interface WorkerPort {
  /** Sends to the other end what can be cloned. */
  postMessage(message: unknown): void;
  /** How one listens in browsers. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- The platforms differ in what they pass.
  addEventListener?(type: string, listener: (event: any) => void): void;
  /** Stops listening in browsers. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  removeEventListener?(type: string, listener: (event: any) => void): void;
  /** Node's way to listen. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  on?(type: string, listener: (value: any) => void): unknown;
  /** Node's way to stop listening. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  off?(type: string, listener: (value: any) => void): unknown;
  /** Ports alone have to be started. */
  start?(): void;
  /** Ends a worker. */
  terminate?(): unknown;
  /** Ends a port. */
  close?(): void;
}
