import type { ReactiveController, ReactiveElement } from 'lit';
import type { Summaries } from '../state/viewModel.js';

/**
 * Keeps which summaries are shown whole, and shows the button "More" where lines of a summary are missing, and nowhere else. How many there are depends on width, font
 * and what visitors have set for spacing, so the lines are measured: only those that are on screen, and after they are laid
 * out, so that nothing waits for it.
 */
export class CutSummaries implements ReactiveController, Summaries {
  readonly unfolded = new Set<string>();
  readonly #known = new WeakMap<Element, string>();
  #observer: ResizeObserver | undefined;

  constructor(private readonly host: ReactiveElement) {
    host.addController(this);
  }

  readonly toggle = (id: string): void => {
    if (!this.unfolded.delete(id)) this.unfolded.add(id);
    this.host.requestUpdate();
  };

  hostUpdated(): void {
    this.#observer ??= globalThis.ResizeObserver && new ResizeObserver((entries) => entries.forEach(measure));
    for (const summary of this.host.renderRoot.querySelectorAll('.summary[id]')) {
      const now = `${summary.className} ${summary.textContent}`;
      if (!this.#observer || this.#known.get(summary) === now) continue;
      this.#known.set(summary, now);
      // What is observed anew is reported once more, also where its size is as before.
      this.#observer.unobserve(summary);
      this.#observer.observe(summary);
    }
  }
}

function measure({ target }: ResizeObserverEntry): void {
  const button = target.closest('.card')?.querySelector<HTMLElement>('.unfold-summary');
  if (!button) return;
  const isOpen = button.getAttribute('aria-expanded') === 'true';
  button.hidden = !isOpen && target.scrollHeight <= target.clientHeight + 1;
}
