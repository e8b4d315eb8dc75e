import type { ReactiveController, ReactiveElement } from 'lit';

/** Widths, in the panel's own `em`, from which something has another place. */
const STEPS = [30, 40, 48, 56, 64, 75];

/**
 * Tells the styles how wide a panel is: `data-from="30 40 48"`, in place of container queries, which old phones do not
 * have. A line without height is measured: what the styles make of a step does not change its width.
 */
export class WidthController implements ReactiveController {
  #ruler: HTMLElement | undefined;
  #observer: ResizeObserver | undefined;

  constructor(private readonly host: ReactiveElement) {
    host.addController(this);
  }

  hostUpdated(): void {
    const ruler = this.host.renderRoot.querySelector<HTMLElement>('.ruler') ?? undefined;
    if (ruler === this.#ruler) return;
    this.hostDisconnected();
    this.#ruler = ruler;
    if (!ruler || !globalThis.ResizeObserver) return;
    this.#measure();
    this.#observer = new ResizeObserver(() => this.#measure());
    this.#observer.observe(ruler);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#ruler = undefined;
  }

  #measure(): void {
    const panel = this.#ruler?.parentElement;
    if (!panel) return;
    const em = parseFloat(getComputedStyle(panel).fontSize);
    const steps = STEPS.filter((step) => this.#ruler!.offsetWidth >= step * em).join(' ');
    if (panel.dataset['from'] !== steps) panel.dataset['from'] = steps;
  }
}
