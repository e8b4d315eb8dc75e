import type { ReactiveController } from 'lit';

/** Tells a panel when the page goes to paper, so that it can show every match instead of the first few. */
export class PrintWatch implements ReactiveController {
  constructor(
    host: { addController(controller: ReactiveController): void },
    private readonly onPrint: (printing: boolean) => void,
  ) {
    host.addController(this);
  }

  readonly #before = (): void => this.onPrint(true);
  readonly #after = (): void => this.onPrint(false);

  hostConnected(): void {
    addEventListener('beforeprint', this.#before);
    addEventListener('afterprint', this.#after);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#before);
    removeEventListener('afterprint', this.#after);
  }
}
