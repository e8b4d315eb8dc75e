import type { Dataset } from '@safeguarding/data';
import type { Catalogue, QueryEngine } from '@safeguarding/sdk';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { loadRemote } from '../source/loadRemote.js';
import { openOnce } from '../source/openOnce.js';
import { warmUp } from '../source/warmUp.js';
import { keepPrivate, sourceOfCatalogue, sourceOfEngine, type CatalogueSource } from '../state/catalogueSource.js';
import type { PinAttributes } from '../state/settings.js';

/** The data that all elements of this copy show when they are given none. The drop-in file sets it. */
export const embedded: { dataset: Dataset | undefined } = { dataset: undefined };

/** Why there is no data, as a stable word and a sentence for the page's author. */
export interface LoadFailure {
  readonly code: string;
  readonly message: string;
}

/** What a page gives an element to show; the first of them counts. */
export interface CatalogueOptions {
  readonly engine?: QueryEngine | undefined;
  readonly catalogue?: Catalogue | undefined;
  /** A pinned dataset to load. */
  readonly pin?: PinAttributes | undefined;
  /**
   * Whether a pinned dataset waits until the element comes near the window.
   *
   * @default false
   */
  readonly isLazy?: boolean;
}

/**
 * Finds what an element shows: an engine or a catalogue of the page's, a pinned dataset, which is kept loading while
 * the element is on the page, or the data inside the file.
 */
export class CatalogueController implements ReactiveController {
  /** Why the pinned dataset or the engine is not there. */
  failure: LoadFailure | undefined;
  /** What the source was made from. */
  #origin: object | undefined;
  #asked: CatalogueSource | undefined;
  #source: CatalogueSource | undefined;
  #brokenData: Dataset | undefined;
  #loaded: Catalogue | undefined;
  #load: { release?: () => void } | undefined;
  #pin: PinAttributes | undefined;
  #engine: QueryEngine | undefined;
  #engineSource: CatalogueSource | undefined;
  #watch: IntersectionObserver | undefined;

  constructor(
    private readonly host: ReactiveControllerHost & Element,
    private readonly onFailure: (failure: LoadFailure) => void,
    private readonly warn: (message: string) => void,
  ) {
    host.addController(this);
  }

  /** Whether data is wanted that is neither there nor failed. */
  get isLoading(): boolean {
    if (this.failure) return false;
    return Boolean((this.#pin && !this.#loaded) || (this.#engine && !this.#engineSource));
  }

  /** @returns what is to be shown now; the same object while it is the same. Undefined while there is nothing. */
  find({ engine, catalogue, pin, isLazy = false }: CatalogueOptions): CatalogueSource | undefined {
    this.#describe(engine);
    this.#want(engine || catalogue ? undefined : pin, isLazy);
    const asked = this.#engineSource;
    if (asked) {
      // What is typed may be sent: it is read here first, where there is data to read it by.
      const beside = asked.sendsTo === null ? undefined : (catalogue ?? this.#openEmbedded());
      return this.#keep(beside ?? asked, () => (beside ? keepPrivate(asked, beside) : asked), asked);
    }
    const given = catalogue ?? this.#loaded ?? this.#openEmbedded();
    if (!given) return (this.#source = undefined);
    return this.#keep(given, () => ({ ...sourceOfCatalogue(given), warm: () => warmUp(given) }));
  }

  /** What was found last. */
  get current(): CatalogueSource | undefined {
    return this.#source;
  }

  hostConnected(): void {
    if (this.#watch) this.#watch.observe(this.host);
    else if (!this.#loaded && !this.failure) this.#start();
  }

  hostDisconnected(): void {
    this.#watch?.disconnect();
    this.#release();
  }

  /** Makes a source, once for as long as it is made from the same. */
  #keep(origin: object, make: () => CatalogueSource, asked?: CatalogueSource): CatalogueSource {
    if (origin !== this.#origin || asked !== this.#asked || !this.#source) {
      this.#origin = origin;
      this.#asked = asked;
      this.#source = undefined;
      this.#source = make();
    }
    return this.#source;
  }

  #openEmbedded(): Catalogue | undefined {
    const { dataset } = embedded;
    if (!dataset || dataset === this.#brokenData) return undefined;
    try {
      return openOnce(dataset);
    } catch (error) {
      this.#brokenData = dataset;
      this.onFailure({ code: 'invalid-data', message: String(error) });
      return undefined;
    }
  }

  /** Asks an engine what it answers about, once. */
  #describe(engine: QueryEngine | undefined): void {
    if (engine === this.#engine) return;
    this.#engine = engine;
    this.#engineSource = undefined;
    this.failure = undefined;
    if (!engine) return;
    sourceOfEngine(engine).then(
      (source) => {
        if (engine === this.#engine) this.#engineSource = source;
        this.host.requestUpdate();
      },
      (error: unknown) => engine === this.#engine && this.#fail(describe(error)),
    );
  }

  /** Says which dataset is wanted; undefined for none. The same one again changes nothing. */
  #want(pin: PinAttributes | undefined, isLazy: boolean): void {
    if (isSamePin(pin, this.#pin)) return;
    this.#stop();
    this.#pin = pin;
    this.#loaded = undefined;
    this.failure = undefined;
    if (pin && isLazy && typeof IntersectionObserver === 'function') {
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
      .then((acquire) => {
        if (load !== this.#load) return undefined; // taken off the page, or another dataset is wanted by now
        const shared = acquire(pin, this.warn);
        load.release = () => shared?.release();
        return shared?.catalogue;
      })
      .then(
        (catalogue) => this.#settle(load, catalogue),
        (error: unknown) => this.#settle(load, undefined, describe(error)),
      );
  }

  #settle(load: object, catalogue: Catalogue | undefined, failure?: LoadFailure): void {
    if (load !== this.#load) return;
    this.#load = undefined;
    this.#loaded = catalogue;
    if (failure) this.#fail(failure);
    else this.host.requestUpdate();
  }

  #fail(failure: LoadFailure): void {
    this.failure = failure;
    this.onFailure(failure);
    this.host.requestUpdate();
  }
}

function isSamePin(a: PinAttributes | undefined, b: PinAttributes | undefined): boolean {
  if (!a || !b) return a === b;
  return a.version === b.version && a.integrity === b.integrity && a.src === b.src && a.base === b.base;
}

function describe(error: unknown): LoadFailure {
  const { code, message } = Object(error) as { code?: unknown; message?: unknown };
  // A chunk that does not load (blocked, self-hosted without it) fails as a plain TypeError.
  return { code: typeof code === 'string' ? code : 'network', message: String(message ?? error) };
}
