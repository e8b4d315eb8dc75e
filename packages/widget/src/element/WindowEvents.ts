import type { ReactiveController } from 'lit';

/** Listens to the window while an element is on the page. */
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
    for (const [name, listener] of this.#listeners) addEventListener(name, listener);
  }

  hostDisconnected(): void {
    for (const [name, listener] of this.#listeners) removeEventListener(name, listener);
  }
}
