import type { ReactiveControllerHost } from 'lit';
import { displayHost } from '../safety/displayHost.js';
import { createElement, pageTitle, setPageTitle } from '../safety/nativeDocument.js';
import type { ExitActions } from '../state/viewModel.js';
import { WindowEvents } from './hostPage.js';

/** What a quick exit needs to know, and callbacks for what happens. */
export interface QuickExitEvents {
  /** Where it leads; undefined while there is none. */
  address(): string | undefined;
  /** Whether Shift, pressed three times, leaves. */
  hasShift(): boolean;
  /** Shift is to be pressed this many times more. */
  onPress(more: number): void;
  /** Somebody leaves: nothing of what was typed and ticked may stay. */
  onLeave(): void;
}

/** Goes to an address in place of this page, and of the page that frames this one where that is allowed. */
export function replacePage(address: string): void {
  try {
    window.top!.location.replace(address);
  } catch {
    location.replace(address); // A sandboxed frame may not move the page around it.
  }
}

/**
 * Leaves the page at once: covers it, forgets, and goes elsewhere in its place.
 *
 * The cover is a dialog in the top layer, above every banner of the page. The address is replaced, so that "Back"
 * does not lead here; what the browser's history holds already stays, and the panel says so. A script's navigation
 * would send a referrer, whatever the link says: the page's policy is set first.
 */
export class QuickExit implements ExitActions {
  #presses = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #shiftAlone = false;
  #title: string | undefined;
  #policy: HTMLMetaElement | undefined;

  constructor(
    private readonly host: ReactiveControllerHost & { readonly renderRoot: ParentNode },
    private readonly events: QuickExitEvents,
    private readonly go: (address: string) => void = replacePage,
  ) {
    new WindowEvents(host, {
      keydown: ({ key }) => (this.#shiftAlone = key === 'Shift'),
      keyup: ({ key }) => this.#press(key),
    });
  }

  readonly leave = (event?: Event): void => {
    // A dialog can be closed in other ways than by its button: it opens again.
    if (event?.type === 'close' && !this.#policy) return;
    const address = this.events.address();
    if (!address) return;
    event?.preventDefault();
    const dialog = this.#dialog();
    try {
      dialog?.showModal();
    } catch {
      dialog?.setAttribute('open', ''); // open already, or a browser without modal ones
    }
    if (!this.#policy) {
      this.#title = pageTitle();
      setPageTitle(displayHost(address));
      this.#policy = createElement('meta');
      this.#policy.name = 'referrer';
      this.#policy.content = 'no-referrer';
      document.head.append(this.#policy);
      this.events.onLeave();
      if (parent !== window) parent.postMessage('safeguarding-exit', '*'); // A frame covers itself alone.
    }
    this.go(address);
  };

  readonly stay = (): void => {
    this.#policy?.remove();
    this.#policy = undefined;
    setPageTitle(this.#title ?? '');
    const dialog = this.#dialog();
    if (dialog?.close) dialog.close();
    else dialog?.removeAttribute('open');
  };

  #dialog(): HTMLDialogElement | null {
    return this.host.renderRoot.querySelector('dialog');
  }

  #press(key: string): void {
    // Shift with a letter is writing; and a page of the GOV.UK Design System listens to the same key itself.
    const isWriting = key !== 'Shift' || !this.#shiftAlone;
    const isTaken = 'govukFrontendExitThisPageKeypress' in document.body.dataset;
    if (isWriting || isTaken || !this.events.hasShift() || !this.events.address()) {
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
