import type { Catalogue } from '@safeguarding/sdk';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { loadRemote } from '../source/loadRemote.js';
import type { Pin } from '../source/RemoteSource.js';

/** Why a load failed, as a stable word and a sentence for the page's author. */
export interface LoadFailure {
  readonly code: string;
  readonly message: string;
}

/** Keeps a panel's pinned dataset loading while the panel is on the page. */
export class CatalogueLoader implements ReactiveController {
  /** The loaded catalogue; undefined until it is there, and after a failure. */
  catalogue: Catalogue | undefined;
  failure: LoadFailure | undefined;
  #load: { release?: () => void } | undefined;
  #pin: Pin | undefined;
  #key = '';
  #watch: IntersectionObserver | undefined;

  constructor(
    private readonly host: ReactiveControllerHost & Element,
    private readonly onFailure: (failure: LoadFailure) => void,
    private readonly warn: (message: string) => void,
  ) {
    host.addController(this);
  }

  /** Whether a dataset is wanted that is neither there nor failed. */
  get isLoading(): boolean {
    return Boolean(this.#pin && !this.catalogue && !this.failure);
  }

  /**
   * Says which dataset is wanted; undefined for none. The same one again changes nothing.
   *
   * @param lazily Whether to wait until the element comes near the window.
   */
  want(pin: Pin | undefined, lazily = false): void {
    const key = JSON.stringify(pin ?? null);
    if (key === this.#key) return;
    this.#key = key;
    this.#stop();
    this.#pin = pin;
    this.catalogue = undefined;
    this.failure = undefined;
    if (pin && lazily && typeof IntersectionObserver === 'function') {
      this.#watch = new IntersectionObserver(
        (entries) => {
          if (!entries.some((entry) => entry.isIntersecting)) return;
          this.#unwatch();
          this.#start();
        },
        { rootMargin: '100%' },
      );
      this.#watch.observe(this.host);
    } else this.#start();
  }

  hostConnected(): void {
    if (this.#watch) this.#watch.observe(this.host);
    else if (!this.catalogue && !this.failure) this.#start();
  }

  hostDisconnected(): void {
    this.#watch?.disconnect();
    this.#release();
  }

  #unwatch(): void {
    this.#watch?.disconnect();
    this.#watch = undefined;
  }

  #stop(): void {
    this.#unwatch();
    this.#release();
  }

  #release(): void {
    this.#load?.release?.();
    this.#load = undefined;
  }

  #start(): void {
    const pin = this.#pin;
    if (!pin || this.#load) return;
    const load: { release?: () => void } = (this.#load = {});
    loadRemote()
      .then((join) => {
        if (load !== this.#load) return undefined; // taken off the page, or another dataset is wanted by now
        const ticket = join(pin, this.warn);
        load.release = () => ticket?.release();
        return ticket?.catalogue;
      })
      .then(
        (catalogue) => this.#settle(load, catalogue),
        (error: unknown) => this.#settle(load, undefined, describe(error)),
      );
  }

  #settle(load: object, catalogue: Catalogue | undefined, failure?: LoadFailure): void {
    if (load !== this.#load) return;
    this.#load = undefined;
    this.catalogue = catalogue;
    this.failure = failure;
    if (failure) this.onFailure(failure);
    this.host.requestUpdate();
  }
}

function describe(error: unknown): LoadFailure {
  const { code, message } = Object(error) as { code?: unknown; message?: unknown };
  // A chunk that does not load (blocked, self-hosted without it) fails as a plain TypeError.
  return { code: typeof code === 'string' ? code : 'network', message: String(message ?? error) };
}
