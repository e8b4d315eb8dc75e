import { html, noChange, nothing, render } from 'lit';
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
      if (this.#isTranslated) this.#drawAnew(draw);
      else draw();
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

  /** Page translators put each text into an element of their own: what is drawn into the texts of before is seen nowhere. */
  get #isTranslated(): boolean {
    return this.#isDrawn && this.host.renderRoot.querySelector('font') !== null;
  }

  /** Draws everything again, and gives the focus back to what stands in the place of what had it. */
  #drawAnew(draw: () => void): void {
    const root = this.host.renderRoot;
    const stops = (): HTMLElement[] => [
      ...root.querySelectorAll<HTMLElement>('a, button, input, select, summary, [tabindex]'),
    ];
    const { activeElement } = root as ShadowRoot;
    const place = activeElement ? stops().indexOf(activeElement as HTMLElement) : -1;
    render(nothing, root);
    draw();
    stops()[place]?.focus({ preventScroll: true });
  }

  /** Tells of an error, once: the next update may bring the same. */
  report(error: unknown): void {
    const message = String(error);
    if (message === this.#fault) return;
    this.#fault = message;
    this.onError({ code: 'invalid-data', message });
  }
}
