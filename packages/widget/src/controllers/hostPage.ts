import type { ReactiveController, ReactiveElement } from 'lit';
import type { SafeguardingEvents } from '../events.js';
import type { LightDom } from '../state/settings.js';
import { checkAttributeName, tell, type EditorNote } from '../state/words.js';

/** Listens to the window while an element is on the page, before anything on the page can keep an event to itself. */
export class WindowEvents implements ReactiveController {
  readonly #listeners: [string, (event: Event) => void][];

  constructor(
    host: { addController(controller: ReactiveController): void },
    listeners: { readonly [Name in keyof WindowEventMap]?: (event: WindowEventMap[Name]) => void },
  ) {
    this.#listeners = Object.entries(listeners) as [string, (event: Event) => void][];
    host.addController(this);
  }

  hostConnected(): void {
    for (const [name, listener] of this.#listeners) addEventListener(name, listener, true);
  }

  hostDisconnected(): void {
    for (const [name, listener] of this.#listeners) removeEventListener(name, listener, true);
  }
}

/** What an element has to do with its page: it warns, sends events, and reads the elements inside. */
export class HostPage implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #warned = new Set<string>();

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    for (const note of this.#misspelt()) tell(this.warn, note);
    this.#host.requestUpdate(); // An ancestor may have another `lang` now.
  }

  /** Tells the page's author something, once. */
  readonly warn = (message: string): void => {
    if (this.#warned.has(message)) return;
    this.#warned.add(message);
    console.warn(`<${this.#host.localName}> ${message}`);
  };

  /** What is to be said of attributes that look like those of the element. */
  #misspelt(): readonly EditorNote[] {
    const known = (this.#host.constructor as typeof ReactiveElement).observedAttributes;
    return [...this.#host.attributes].flatMap(({ name }) => checkAttributeName(name, known) ?? []);
  }

  /** @returns false when the page has prevented what would follow */
  emit<Name extends keyof SafeguardingEvents>(
    name: Name,
    detail: SafeguardingEvents[Name]['detail'],
    cancelable = false,
  ): boolean {
    return this.#host.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true, cancelable }));
  }

  /** Tells both the page and its author of a failure. */
  readonly fail = (failure: SafeguardingEvents['safeguarding-error']['detail']): void => {
    this.warn(`${failure.message} (${failure.code})`);
    this.emit('safeguarding-error', failure);
  };

  /** The children of the element that it reads, of which a server has none, and its attributes. */
  readLightDom(): LightDom {
    const children = <Kind extends Element>(selector: string): Kind[] => [
      ...((this.#host.querySelectorAll as Partial<ParentNode>['querySelectorAll'])
        ? this.#host.querySelectorAll<Kind>(`:scope > ${selector}`)
        : []),
    ];
    return {
      template: children<HTMLTemplateElement>('template[slot=card]')[0],
      links: children<HTMLElement>('a[slot=local]').map((link) => ({
        id: link.id,
        title: link.textContent.trim(),
        url: link.getAttribute('href'),
        type: link.dataset['type'],
        summary: link.dataset['summary'],
        phone: link.dataset['phone'],
        hours: link.dataset['hours'],
        pinned: link.dataset['pinned'] !== undefined,
      })),
      attributes: new Map([...this.#host.attributes].map(({ name, value }) => [name, value])),
      notes: this.#misspelt(),
    };
  }
}

/**
 * Waits until what has been drawn is on screen. A browser makes no frames for a page in the background: half a second
 * is enough there.
 */
export function afterPaint(): Promise<unknown> {
  return new Promise((resolve) => {
    // A frame's callbacks run before it is painted: it is on screen when the next one begins.
    globalThis.requestAnimationFrame?.(() => requestAnimationFrame(() => setTimeout(resolve)));
    setTimeout(resolve, 500);
  });
}
