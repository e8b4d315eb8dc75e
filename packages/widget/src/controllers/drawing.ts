import { html, noChange } from 'lit';
import { createElement } from '../safety/nativeDocument.js';

/** Slots that show the children of an element, the urgent help first. */
const FALLBACK_SLOTS = ['urgent', '', 'local', 'status'];

/**
 * Sees to it that no error ends an element. One while a view is made or drawn leaves the last good view, or what
 * is inside the element where there is none; the next update tries again.
 */
export class Drawing {
  #isDrawn = false;
  #fault: string | undefined;
  /** Slots that were made by hand, in a document whose own functions the page has taken away. */
  #slots: readonly HTMLElement[] = [];

  constructor(
    private readonly host: { readonly renderRoot: HTMLElement | DocumentFragment },
    private readonly onError: (error: { readonly code: string; readonly message: string }) => void,
  ) {}

  /** Makes a view. */
  render(make: () => unknown): unknown {
    try {
      return make();
    } catch (error) {
      this.report(error);
      return this.#isDrawn ? noChange : html`<slot></slot>`;
    }
  }

  /** Draws it. */
  update(draw: () => void): void {
    try {
      draw();
      this.#isDrawn = true;
      for (const slot of this.#slots) slot.remove();
      this.#slots = [];
    } catch (error) {
      this.report(error);
      if (this.#isDrawn || this.#slots.length > 0) return;
      this.#slots = FALLBACK_SLOTS.map((name) => {
        const slot = createElement('slot');
        slot.name = name;
        return slot;
      });
      this.host.renderRoot.append(...this.#slots);
    }
  }

  /** Tells of an error, once: the next update may bring the same. */
  report(error: unknown): void {
    const message = String(error);
    if (message === this.#fault) return;
    this.#fault = message;
    this.onError({ code: 'invalid-data', message });
  }
}
