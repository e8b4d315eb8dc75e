import { setTimeout as sleep } from 'node:timers/promises';

/** Lets requests to one host take turns, with a pause between them. */
export class HostTurns {
  readonly #last = new Map<string, Promise<void>>();

  constructor(
    private readonly pause: number,
    private readonly signal: AbortSignal,
  ) {}

  /** Runs `request` when no other runs on `host`, and a pause after the last one. */
  async take<T>(host: string, request: () => Promise<T>): Promise<T> {
    const before = this.#last.get(host) ?? Promise.resolve();
    let leave = () => {};
    this.#last.set(host, new Promise((resolve) => (leave = resolve)));
    try {
      await before;
      this.signal.throwIfAborted();
      return await request();
    } finally {
      // The answer need not wait for the pause after it; the next request does. An interruption ends the pause.
      void sleep(this.pause, undefined, { signal: this.signal }).then(leave, leave);
    }
  }
}
