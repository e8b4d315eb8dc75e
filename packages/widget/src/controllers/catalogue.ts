import type { Dataset } from '@safeguarding/data';
import type { Catalogue, QueryEngine } from '@safeguarding/sdk';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { loadRemote } from '../source/loadRemote.js';
import { openOnce } from '../source/openOnce.js';
import { warmUp } from '../source/warmUp.js';
import { keepPrivate, sourceOfCatalogue, sourceOfEngine, type CatalogueSource } from '../state/catalogueSource.js';
import type { AdvisoryOptions, PinAttributes } from '../state/settings.js';

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
  /** Where withdrawals are listed. They hold for pinned data and for the data inside the file. */
  readonly advisories?: AdvisoryOptions | undefined;
}

/**
 * Finds what an element shows: an engine or a catalogue of the page's, a pinned dataset, which is kept loading while
 * the element is on the page, or the data inside the file. What was withdrawn goes as soon as that is known.
 */
export class CatalogueController implements ReactiveController {
  /** Why the pinned dataset or the engine is not there. */
  failure: LoadFailure | undefined;
  /** What the source was made from. */
  #origin: object | undefined;
  #asked: CatalogueSource | undefined;
  #source: CatalogueSource | undefined;
  #brokenData: Dataset | undefined;
  #loaded: Dataset | undefined;
  #load: { release?: () => void } | undefined;
  #pin: PinAttributes | undefined;
  #engine: QueryEngine | undefined;
  #engineSource: CatalogueSource | undefined;
  #watch: IntersectionObserver | undefined;
  #advisories: AdvisoryOptions | undefined;
  #withdraw: ((dataset: Dataset) => Dataset) | undefined;

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
  find({ engine, catalogue, pin, isLazy = false, advisories }: CatalogueOptions): CatalogueSource | undefined {
    this.#describe(engine);
    this.#want(engine || catalogue ? undefined : pin, isLazy);
    this.#follow(catalogue ? undefined : advisories);
    const asked = this.#engineSource;
    if (asked) {
      // What is typed may be sent: it is read here first, where there is data to read it by.
      const beside = asked.sendsTo === null ? undefined : (catalogue ?? this.#openEmbedded());
      return this.#keep(beside ?? asked, () => (beside ? keepPrivate(asked, beside) : asked), asked);
    }
    const given = catalogue ?? (this.#loaded ? this.#open(this.#loaded) : this.#openEmbedded());
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
      return this.#open(dataset);
    } catch (error) {
      this.#brokenData = dataset;
      this.onFailure({ code: 'invalid-data', message: String(error) });
      return undefined;
    }
  }

  #open(dataset: Dataset): Catalogue {
    return openOnce(this.#withdraw?.(dataset) ?? dataset);
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

  /** Says where withdrawals are listed; undefined for nowhere. What a list takes away stays so until another has come. */
  #follow(advisories: AdvisoryOptions | undefined): void {
    const before = this.#advisories;
    if (
      before?.address === advisories?.address &&
      before?.base === advisories?.base &&
      before?.store === advisories?.store
    )
      return;
    this.#advisories = advisories;
    if (!advisories) return void (this.#withdraw = undefined);
    loadRemote()
      .then(({ loadWithdrawals }) => loadWithdrawals(advisories, this.warn))
      .then(
        (withdraw) => {
          if (advisories !== this.#advisories) return;
          this.#withdraw = withdraw;
          this.host.requestUpdate();
        },
        (error: unknown) => {
          if (advisories === this.#advisories) this.warn(`advisories: ${describe(error).message}`);
        },
      );
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
      .then(({ acquireRemote }) => {
        if (load !== this.#load) return undefined; // taken off the page, or another dataset is wanted by now
        const shared = acquireRemote(pin, this.warn);
        load.release = () => shared?.release();
        return shared?.dataset;
      })
      .then((dataset) => {
        if (dataset) this.#open(dataset); // An error in it counts as one of loading.
        return dataset;
      })
      .then(
        (dataset) => this.#settle(load, dataset),
        (error: unknown) => this.#settle(load, undefined, describe(error)),
      );
  }

  #settle(load: object, dataset: Dataset | undefined, failure?: LoadFailure): void {
    if (load !== this.#load) return;
    this.#load = undefined;
    this.#loaded = dataset;
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
