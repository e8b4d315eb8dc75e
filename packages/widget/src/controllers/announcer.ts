import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { createElement } from '../safety/nativeDocument.js';

/**
 * Says in words what has changed, once it has settled, to those who cannot see it.
 *
 * The live region is in light DOM, as a slotted child that the panel makes: VoiceOver on iOS misses regions
 * inside a shadow root. Two nodes take turns, so that the same words are read again.
 */
export class Announcer implements ReactiveController {
  #region: HTMLElement | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #turn = 0;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  hostConnected(): void {
    const region = createElement('div');
    region.slot = 'status';
    region.setAttribute('role', 'status');
    region.append(createElement('span'), createElement('span'));
    this.#region = region;
    this.host.append(region);
  }

  hostDisconnected(): void {
    this.cancel();
    this.#region?.remove();
    this.#region = undefined;
  }

  /** The language of the words. */
  setLanguage(language: string, direction: string): void {
    if (!this.#region) return;
    this.#region.lang = language;
    this.#region.dir = direction;
  }

  /** Takes back what has not been said yet. */
  cancel(): void {
    clearTimeout(this.#timer);
  }

  /** Says the words after a pause; what is said sooner replaces them. They are made when the time has come. */
  announce(words: () => string, milliseconds: number): void {
    this.cancel();
    this.#timer = setTimeout(() => {
      const nodes = this.#region?.children;
      if (!nodes) return;
      this.#turn = 1 - this.#turn;
      nodes[1 - this.#turn]!.textContent = '';
      nodes[this.#turn]!.textContent = words();
    }, milliseconds);
  }
}
