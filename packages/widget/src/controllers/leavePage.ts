/** What leaving a page needs to know. */
export interface Departure {
  readonly address: string;
  /** What the tab is called meanwhile. */
  readonly title: string;
  readonly language: string;
  readonly direction: string;
  /** Said on the blank page where the browser stays after all. */
  readonly close: string;
  /** Said in a frame that may not leave the page around it. */
  readonly blocked: string;
}

/** The part of the Navigation API that leaving needs; browsers of some years ago have none. */
interface Navigation extends EventTarget {
  readonly currentEntry: { readonly index: number } | null;
  entries(): readonly { readonly key: string; readonly sameDocument: boolean }[];
  traverseTo(key: string): { readonly committed: Promise<unknown> };
}

/** Milliseconds after which a page that is still here says so. */
const STILL_HERE = 5000;

/** Milliseconds that going back within the page may take. */
const WALK = 300;

/** How often what the page adds is taken away: a page that never stops must not hold the browser. */
const MOST_SWEEPS = 200;

// A page can break or rename what is built in, and guard its navigations: all is taken, and listened to, when this file
// is evaluated. Later it may be too late, and whoever leaves has no time.
const natives = globalThis.document && takeNatives();
/** Whether somebody is leaving: from then on no guard of the page hears of it. */
let isLeaving = false;

/* eslint-disable @typescript-eslint/unbound-method -- each is called with what it belongs to, by `apply` */
function takeNatives() {
  // The browsers in which apps test their pages lack some.
  const own = (prototype: object, name: string): PropertyDescriptor =>
    Object.getOwnPropertyDescriptor(prototype, name) ?? {};
  return {
    apply: Reflect.apply,
    open: Document.prototype.open as () => unknown,
    close: Document.prototype.close,
    createElement: Document.prototype.createElement,
    head: own(Document.prototype, 'head').get as () => Node,
    append: Node.prototype.appendChild,
    remove: Node.prototype.removeChild,
    firstChild: own(Node.prototype, 'firstChild').get as () => Node | null,
    nextSibling: own(Node.prototype, 'nextSibling').get as () => Node | null,
    setText: own(Node.prototype, 'textContent').set!,
    setAttribute: Element.prototype.setAttribute,
    click: HTMLElement.prototype.click,
    Observer: MutationObserver,
    observe: MutationObserver.prototype.observe,
    setTimeout: globalThis.setTimeout as (call: () => void, milliseconds: number) => unknown,
    navigation: (globalThis as { navigation?: Navigation }).navigation,
    isApple: /^Apple/.test(navigator.vendor),
  };
}

/* eslint-enable @typescript-eslint/unbound-method */

natives?.navigation?.addEventListener('navigate', (event) => {
  if (isLeaving) event.stopImmediatePropagation();
});

/** A blank page, made beforehand. */
export class Cover {
  readonly #root = make('html');
  readonly #head = make('head');
  readonly #title = make('title');
  readonly #body = make('body');
  readonly #words = make('p');
  #sweeps = 0;

  constructor() {
    const viewport = make('meta');
    set(viewport, 'name', 'viewport');
    set(viewport, 'content', 'width=device-width');
    set(this.#words, 'role', 'status');
    append(this.#head, this.#title);
    append(this.#head, viewport);
    append(this.#head, referrerPolicy());
    append(this.#body, this.#words);
    append(this.#root, this.#head);
    append(this.#root, this.#body);
  }

  /** Puts it in place of all that a document shows, and takes away what the page adds later, such as a dialog. */
  show(page: Document, { title, language, direction }: Pick<Departure, 'title' | 'language' | 'direction'>): void {
    set(this.#root, 'lang', language);
    set(this.#root, 'dir', direction);
    write(this.#title, title);
    this.#sweep(page);
    const observer = new natives.Observer(() => {
      this.#sweeps += 1;
      if (this.#sweeps < MOST_SWEEPS) this.#sweep(page); // Before it is painted.
    });
    natives.apply(natives.observe, observer, [page, { childList: true, subtree: true }]);
  }

  /** Says something to whoever is still here. */
  say(words: string): void {
    write(this.#words, words);
  }

  #sweep(page: Document): void {
    keepOnly(page, [this.#root]);
    keepOnly(this.#root, [this.#head, this.#body]);
    keepOnly(this.#body, [this.#words]);
  }
}

/**
 * Covers the page and opens an address in its place, without a referrer and without a question.
 *
 * Entries that links within the page have left in the history are walked back first, so that "Back" leads to the page
 * before. Whatever fails on the way, the browser is sent to the address.
 */
export function leavePage(to: Departure, cover: Cover | undefined): void {
  isLeaving = true;
  const isFramed = window.top !== window;
  // A script's navigation tells the referrer that the page's policy allows, whatever the link says.
  attempt(() => forbidReferrer(document));
  // From here on nothing of the page is left, and neither are its listeners: none asks whether to stay. A page of XML
  // has no such function.
  attempt(() => natives.apply(natives.open, document, []));
  attempt(() => natives.apply(natives.close, document, []));
  attempt(() => cover?.show(document, to));
  attempt(() => {
    const silent = (): undefined => undefined;
    Object.assign(window, { alert: silent, confirm: silent, prompt: silent, print: silent });
  });
  let words = to.close;
  attempt(() => natives.apply(natives.setTimeout, window, [() => cover?.say(words), STILL_HERE]));
  if (!isFramed) return replacePage(to.address);
  attempt(() => parent.postMessage('safeguarding-exit', '*')); // A frame covers itself alone.
  try {
    leaveTop(to.address);
  } catch {
    words = to.blocked;
    attempt(() => cover?.say(words));
  }
}

/** Opens an address in place of the page around this frame. Throws where that is not allowed. */
function leaveTop(address: string): void {
  let isSameSite = false;
  attempt(() => {
    forbidReferrer(window.top!.document);
    isSameSite = true;
  });
  if (isSameSite || !natives.isApple) window.top!.location.replace(address);
  else followLink(address);
}

/** From a frame, Safari tells a script's navigation more than the frame's policy allows. A link tells nothing. */
function followLink(address: string): void {
  const link = make('a');
  set(link, 'href', address);
  set(link, 'target', '_top');
  set(link, 'rel', 'noreferrer');
  append(natives.apply(natives.head, document, []), link);
  natives.apply(natives.click, link, []);
}

function replacePage(address: string): void {
  let isGone = false;
  const go = (): void => {
    if (!isGone) location.replace(address);
    isGone = true;
  };
  try {
    const first = firstEntryOfPage();
    if (first === undefined) return go();
    natives.apply(natives.setTimeout, window, [go, WALK]);
    // Not in the same task: Firefox would replace the entry that it comes from.
    const goNext = (): void => void natives.apply(natives.setTimeout, window, [go, 0]);
    natives.navigation!.traverseTo(first).committed.then(goNext, goNext);
  } catch {
    go();
  }
}

/** The key of the oldest entry of this page in the history, where links within it have left newer ones. */
function firstEntryOfPage(): string | undefined {
  const entries = natives?.navigation?.entries() ?? [];
  const current = natives?.navigation?.currentEntry?.index ?? 0;
  let first = current;
  while (first > 0 && entries[first - 1]!.sameDocument) first -= 1;
  return first < current ? entries[first]!.key : undefined;
}

function forbidReferrer(page: Document): void {
  append(natives.apply(natives.head, page, []), referrerPolicy());
}

function referrerPolicy(): Element {
  const policy = make('meta');
  set(policy, 'name', 'referrer');
  set(policy, 'content', 'no-referrer');
  return policy;
}

function make(name: string): HTMLElement {
  return natives.apply(natives.createElement, document, [name]);
}

function append(parent: Node, node: Node): void {
  natives.apply(natives.append, parent, [node]);
}

function set(element: Element, name: string, value: string): void {
  natives.apply(natives.setAttribute, element, [name, value]);
}

function write(element: Element, text: string): void {
  natives.apply(natives.setText, element, [text]);
}

/** Takes all children away but these, and puts those of these back that are not there. */
function keepOnly(parent: Node, kept: readonly Node[]): void {
  let found = 0;
  let node = natives.apply(natives.firstChild, parent, []);
  while (node) {
    const next = natives.apply(natives.nextSibling, node, []);
    if (node === kept[found]) found += 1;
    else natives.apply(natives.remove, parent, [node]);
    node = next;
  }
  for (; found < kept.length; found += 1) append(parent, kept[found]!);
}

/** Does one thing; what follows is done whatever becomes of it. */
function attempt(step: () => void): void {
  try {
    step();
  } catch {
    // Leaving matters more.
  }
}
