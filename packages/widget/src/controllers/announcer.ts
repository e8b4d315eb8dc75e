import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { createElement } from '../safety/nativeDocument.js';

/** Milliseconds that a new region stands empty: a screen reader does not hear one that comes with its words. */
const SILENCE = 100;

/**
 * Says in words what has changed, once it has settled, to those who cannot see it.
 *
 * The live region is in light DOM, as a slotted child that the panel makes: VoiceOver on iOS misses regions
 * inside a shadow root. It comes with the first announcement: what a server sent must be untouched when a framework takes
 * it over. Two nodes take turns, so that the same words are read again.
 */
export class Announcer implements ReactiveController {
  #region: HTMLElement | undefined;
  /** The region that has been there long enough to be heard. */
  #heard: HTMLElement | undefined;
  #isOnPage = false;
  #language = '';
  #direction = '';
  #timer: ReturnType<typeof setTimeout> | undefined;
  #turn = 0;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#isOnPage = true;
    this.#adopt();
  }

  hostUpdated(): void {
    this.#adopt(); // A parser brings the children after the element.
  }

  hostDisconnected(): void {
    this.#isOnPage = false;
    this.cancel();
    this.#region?.remove();
    this.#region = undefined;
  }

  /** The language of the words. */
  setLanguage(language: string, direction: string): void {
    this.#language = language;
    this.#direction = direction;
    if (!this.#region) return;
    this.#region.lang = language;
    this.#region.dir = direction;
  }

  /** Takes back what has not been said yet. */
  cancel(): void {
    clearTimeout(this.#timer);
  }

  /** Takes back what has been said, too. */
  clear(): void {
    this.cancel();
    for (const node of this.#region?.children ?? []) node.textContent = '';
  }

  /** Says the words after a pause; what is said sooner replaces them. They are made when the time has come. */
  announce(words: () => string, milliseconds: number): void {
    this.cancel();
    if (!this.#isOnPage) return;
    this.#place();
    this.#timer = setTimeout(() => this.#say(words), milliseconds);
  }

  #say(words: () => string): void {
    this.#place();
    const region = this.#region!;
    if (region !== this.#heard) {
      this.#timer = setTimeout(() => this.#say(words), SILENCE);
      return;
    }
    this.#turn = 1 - this.#turn;
    region.children[1 - this.#turn]!.textContent = '';
    region.children[this.#turn]!.textContent = words();
  }

  /** Puts a region in its place: the first time, and when a framework has taken it out. */
  #place(): void {
    if (this.#region?.parentNode === this.host) return;
    const region = createElement('div');
    region.slot = 'status';
    region.setAttribute('role', 'status');
    this.#use(region);
    this.host.append(region);
  }

  /** A copy of a panel, or one that was saved as HTML, brings its regions: one is enough, and what they said is past. */
  #adopt(): void {
    for (const child of [...this.host.children]) {
      if (child === this.#region || !child.matches('[slot=status][role=status]')) continue;
      if (this.#region) child.remove();
      else this.#use(child as HTMLElement);
    }
  }

  #use(region: HTMLElement): void {
    region.textContent = '';
    region.append(createElement('span'), createElement('span'));
    this.#region = region;
    this.setLanguage(this.#language, this.#direction);
    setTimeout(() => (this.#heard = region), SILENCE);
  }
}
