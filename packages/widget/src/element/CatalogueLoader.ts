import type { Catalogue } from '@safeguarding/sdk';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { openOnce } from '../source/openOnce.js';
import { joinLoad, type LoadTicket } from '../source/sharedLoads.js';
import type { RemoteSource } from '../source/RemoteSource.js';

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
  #ticket: LoadTicket | undefined;
  #source: RemoteSource | undefined;
  #key = '';

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly onFailure: (failure: LoadFailure) => void,
  ) {
    host.addController(this);
  }

  /** Says which dataset is wanted; undefined for none. The same one again changes nothing. */
  want(source: RemoteSource | undefined): void {
    const key = JSON.stringify(source ?? null);
    if (key === this.#key) return;
    this.#key = key;
    this.#stop();
    this.#source = source;
    this.catalogue = undefined;
    this.failure = undefined;
    this.#start();
  }

  hostConnected(): void {
    if (!this.catalogue && !this.failure) this.#start();
  }

  hostDisconnected(): void {
    this.#stop();
  }

  #stop(): void {
    this.#ticket?.release();
    this.#ticket = undefined;
  }

  #start(): void {
    if (!this.#source || this.#ticket) return;
    const ticket = joinLoad(this.#source, async (source, signal) =>
      openOnce(await (await import('../source/remote.js')).loadRemote(source, signal)),
    );
    this.#ticket = ticket;
    ticket.catalogue.then(
      (catalogue) => this.#settle(ticket, catalogue),
      (error: unknown) => this.#settle(ticket, undefined, describe(error)),
    );
  }

  #settle(ticket: LoadTicket, catalogue: Catalogue | undefined, failure?: LoadFailure): void {
    if (ticket !== this.#ticket) return; // taken off the page, or another dataset is wanted by now
    this.#ticket = undefined;
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
