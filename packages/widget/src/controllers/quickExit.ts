import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { displayHost } from '../safety/displayHost.js';
import { ExitPlace } from './exitPlace.js';
import { WindowEvents } from './hostPage.js';
import { Cover, leavePage, type Departure } from './leavePage.js';

/** What a quick exit needs to know, and callbacks for what happens. */
export interface QuickExitEvents {
  /** Where it leads; undefined while there is none. */
  address(): string | undefined;
  /** Whether Shift, pressed three times, leaves. */
  hasShift(): boolean;
  /** What is said of a page that cannot be left, and in which language. */
  words(): Omit<Departure, 'address' | 'title'>;
  /** Shift is to be pressed this many times more. */
  onPress(more: number): void;
  /** The page is about to be left. */
  onLeave(): void;
  /** Nothing of what was typed and ticked may stay. */
  forget(): void;
}

/** The quick exits on the page that have an address, the oldest first: one of them is shown. */
const exits: QuickExit[] = [];

/**
 * Leaves the page at once: covers it, goes elsewhere in its place, and forgets. The first panel of a page that asks for
 * it has it; when that one goes away, the next takes it over.
 */
export class QuickExit implements ReactiveController {
  #presses = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #shiftAlone = false;
  #cover: Cover | undefined;
  readonly #place: ExitPlace;

  constructor(
    private readonly host: ReactiveControllerHost & { readonly renderRoot: ParentNode; readonly isConnected: boolean },
    private readonly events: QuickExitEvents,
    private readonly go: typeof leavePage = leavePage,
  ) {
    this.#place = new ExitPlace(host);
    const stopCounting = (): void => {
      this.#shiftAlone = false;
      this.#presses = 0;
    };
    new WindowEvents(host, {
      keydown: ({ key }) => (this.#shiftAlone = key === 'Shift'),
      keyup: ({ key }) => this.#press(key),
      // Shift with the mouse, or with a finger, marks text or opens windows.
      mousedown: stopCounting,
      pointerdown: stopCounting,
      wheel: () => (this.#shiftAlone = false),
    });
    host.addController(this);
  }

  /** Where it leads, where this panel is the one that shows it. */
  get shownAddress(): string | undefined {
    if (!globalThis.document) return this.events.address(); // A server draws one panel at a time.
    const address = this.host.isConnected ? this.events.address() : undefined;
    const place = exits.indexOf(this);
    if (address && place < 0) exits.push(this);
    if (!address && place >= 0) this.#handOver();
    return exits[0] === this ? address : undefined;
  }

  hostConnected(): void {
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#handOver();
    this.#place.leave();
  }

  hostUpdated(): void {
    if (!this.shownAddress) return this.#place.leave();
    try {
      this.#cover ??= new Cover();
    } catch {
      // A page that broke what is built in before us: it is left without one.
    }
    this.#place.take();
  }

  readonly leave = (event?: Event): void => {
    const address = this.shownAddress;
    if (!address) return;
    const { events } = this;
    try {
      events.onLeave();
    } catch {
      // A page that changed what is built in must not hold anybody.
    }
    this.go({ address, title: displayHost(address), ...events.words() }, this.#cover);
    event?.preventDefault(); // Had that failed, the link would still lead there.
    try {
      events.forget();
    } catch {
      // The page is gone.
    }
  };

  #handOver(): void {
    const place = exits.indexOf(this);
    if (place >= 0) exits.splice(place, 1);
    if (place === 0) exits[0]?.host.requestUpdate();
  }

  #press(key: string): void {
    // Shift with a letter is writing; and a page of the GOV.UK Design System listens to the same key itself.
    const isWriting = key !== 'Shift' || !this.#shiftAlone;
    const isTaken = 'govukFrontendExitThisPageKeypress' in document.body.dataset;
    if (isWriting || isTaken || !this.events.hasShift() || !this.shownAddress) {
      this.#presses = 0;
      return;
    }
    clearTimeout(this.#timer);
    this.#presses += 1;
    this.#timer = setTimeout(() => (this.#presses = 0), 5000);
    if (this.#presses < 3) this.events.onPress(3 - this.#presses);
    else this.leave();
  }
}
