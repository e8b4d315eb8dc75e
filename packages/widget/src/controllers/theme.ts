import type { ReactiveController, ReactiveElement } from 'lit';
import { createElement, queryAll } from '../safety/nativeDocument.js';
import { contrast, isDark, luminance, over, parseColour, WHITE, type Colour } from '../state/colours.js';
import { frames, parseEnum, themes } from '../state/settings.js';
import { deriveColours, schemeOf, settable, type GivenColours, type PageGround, type Scheme } from '../state/theme.js';
import { WindowEvents } from './hostPage.js';
import { addRule, isInUse } from './ownSheet.js';

/** Where pages write that they are dark. */
const NAMES = ['class', 'data-theme', 'data-bs-theme', 'data-color-scheme', 'data-mode'];
/** Words upon a ground have at least this contrast; with less, what was taken for the ground cannot be it. */
const READABLE = 1.5;
/** In milliseconds. */
const CHECK_AFTER = 1000;
const darkDevice = '(prefers-color-scheme: dark)';

/** Texts that a page paints with `::part`, by the name of the part. */
const painted = ['heading', 'count', 'card-title', 'card-summary', 'card-meta', 'chip', 'search-input', 'show-more'];

type ThemedElement = ReactiveElement & { readonly theme: string | null; readonly frame?: string | null };

/**
 * Gives a panel the colours of its page. They are read before it is drawn, and again when the page or the device
 * changes; they are written into one rule of a style sheet.
 */
export class ThemeController implements ReactiveController {
  #isDue = true;
  #isChecked = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #asked = '';
  #rule: CSSStyleRule | undefined;
  #probes: readonly HTMLElement[] = [];
  #observer: MutationObserver | undefined;
  #device: MediaQueryList | undefined;

  constructor(
    private readonly host: ThemedElement,
    private readonly warn: (message: string) => void,
  ) {
    new WindowEvents(host, {
      load: () => this.#again(),
      // A page that fades from light to dark has its last colour at the end.
      transitionend: ({ target, propertyName }) => {
        if (propertyName === 'background-color' && (target as Node).contains(host)) this.#again();
      },
    });
    host.addController(this);
  }

  hostConnected(): void {
    this.#isDue = true;
    if (!globalThis.matchMedia) return; // a server
    this.#device = matchMedia(darkDevice);
    this.#device.addEventListener('change', this.#again);
    this.#observer = new MutationObserver(this.#again);
    for (const node of [...queryAll(document, 'html, body'), this.host])
      this.#observer.observe(node, { attributeFilter: [...NAMES, 'style'] });
  }

  hostDisconnected(): void {
    this.#device?.removeEventListener('change', this.#again);
    this.#observer?.disconnect();
    this.#observer = undefined;
    clearTimeout(this.#timer);
  }

  hostUpdate(): void {
    const asked = `${this.host.theme} ${this.host.frame}`;
    if ((this.#isDue || asked !== this.#asked) && this.#observer) this.#paint();
    this.#asked = asked;
  }

  hostUpdated(): void {
    if (this.#isChecked || !this.#part('card-title')) return;
    this.#isChecked = true;
    this.#timer = setTimeout(() => this.#check(), CHECK_AFTER); // what fades has faded
  }

  readonly #again = (): void => {
    this.#isDue = true;
    this.host.requestUpdate();
  };

  #paint(): void {
    const { host } = this;
    this.#isDue = false;
    this.#isChecked = false;
    clearTimeout(this.#timer);
    const theme = parseEnum('theme', host.theme, themes, this.warn);
    const page = readGround(host);
    const given = this.#readGiven();
    const device: Scheme = this.#device?.matches ? 'dark' : 'light';
    const scheme = theme === 'auto' ? schemeOf(page, given) : theme === 'device' ? device : theme;
    const hasBox = parseEnum('frame', host.frame, frames, this.warn) === 'box';
    if (!this.#rule || !isInUse(this.#rule, host)) this.#rule = addRule(host, '.panel.panel, .exit.exit');
    if (!this.#rule) return;
    const tokens = deriveColours(scheme, given, page.colour, hasBox);
    this.#rule.style.cssText = [...tokens].map(([name, value]) => `${name}: ${value}`).join('; ');
  }

  /** What the page has set, as colours: an element for each takes it as its ground. What is no colour is none. */
  #readGiven(): GivenColours {
    if (this.#probes.length === 0) {
      this.#probes = settable.map((name) => {
        const probe = createElement('i');
        probe.className = `given-${name}`;
        return probe;
      });
      this.host.renderRoot.append(...this.#probes);
    }
    const colours = this.#probes.map((probe) => parseColour(getComputedStyle(probe).backgroundColor));
    return Object.fromEntries(settable.flatMap((name, index) => (colours[index]?.[3] ? [[name, colours[index]]] : [])));
  }

  #part(name: string): HTMLElement | null {
    return this.host.renderRoot.querySelector<HTMLElement>(`[part~='${name}']`);
  }

  /** Tells the page's author of what it has painted in a way that cannot be read. */
  #check(): void {
    for (const name of painted) {
      const part = this.#part(name);
      const colour = part && parseColour(getComputedStyle(part.querySelector('a') ?? part).color);
      const ground = part && groundOf(part).colour;
      if (!colour || !ground) continue;
      const ratio = contrast(over(colour, ground), ground);
      if (ratio >= 4.5) continue;
      const figure = Math.floor(ratio * 100) / 100;
      this.warn(
        `::part(${name}): its text has a contrast of ${figure}:1 with its ground; people need 4.5:1. Set --safeguarding-surface, --safeguarding-text or --safeguarding-accent instead of painting parts: the panel then keeps all its colours readable.`,
      );
    }
  }
}

/** The ground that an element stands on, and what the page says of itself where it has painted none. */
function readGround(host: HTMLElement): PageGround {
  const style = getComputedStyle(host);
  const text = parseColour(style.color) ?? WHITE;
  const { colour, isKnown } = groundOf(host);
  const byText: Scheme = luminance(text) > 0.4 ? 'dark' : 'light';
  if (colour) {
    // Words that nobody could read upon it: what is seen there must be something else, such as a picture beside them.
    if (contrast(over(text, colour), colour) < READABLE) return { colour: undefined, scheme: byText };
    return { colour, scheme: isDark(colour) ? 'dark' : 'light' };
  }
  if (!isKnown) return { colour: undefined, scheme: byText };
  const said = schemeSaid(style.colorScheme);
  if (!said && hasDarkName()) return { colour: undefined, scheme: 'dark' };
  const canvas: Colour = said === 'dark' ? [18, 18, 18, 1] : WHITE;
  const isLegible = contrast(over(text, canvas), canvas) >= READABLE;
  return isLegible ? { colour: canvas, scheme: said ?? 'light' } : { colour: undefined, scheme: byText };
}

/** The nearest opaque colour behind an element, through all that lets it through. `isKnown` is false before a picture. */
function groundOf(element: Element): { readonly colour: Colour | undefined; readonly isKnown: boolean } {
  const layers: Colour[] = [];
  for (let node: Element | null = element; node; node = parentOf(node)) {
    const { backgroundColor, backgroundImage } = getComputedStyle(node);
    if (backgroundImage && backgroundImage !== 'none') return { colour: undefined, isKnown: false };
    const layer = parseColour(backgroundColor);
    if (!layer || layer[3] === 0) continue;
    if (layer[3] < 1) layers.push(layer);
    else return { colour: layers.reduceRight((below, each) => over(each, below), layer), isKnown: true };
  }
  return { colour: undefined, isKnown: true };
}

/** The parent in the tree that is painted: through slots, and from a shadow root to its host. */
function parentOf(element: Element): Element | null {
  const root = element.getRootNode();
  return element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

/** What a page says by `color-scheme`, in a style or a `<meta>`. */
function schemeSaid(colorScheme: string | undefined): Scheme | undefined {
  const [meta] = queryAll<HTMLMetaElement>(document, 'meta[name="color-scheme"]');
  const said = colorScheme && colorScheme !== 'normal' ? colorScheme : (meta?.content ?? '');
  if (said.includes('dark')) return said.includes('light') && !matchMedia(darkDevice).matches ? 'light' : 'dark';
  return said.includes('light') ? 'light' : undefined;
}

/** Whether the root or the body of the page has the word "dark" in its class or its theme. */
function hasDarkName(): boolean {
  return [...queryAll(document, 'html, body')].some((node) =>
    NAMES.some((name) => /(?:^|[\s_-])dark(?:$|[\s_-])/.test(node.getAttribute(name) ?? '')),
  );
}
