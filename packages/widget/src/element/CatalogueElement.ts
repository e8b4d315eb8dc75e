import type { Dataset, Resource } from '@safeguarding/data';
import type { Catalogue } from '@safeguarding/sdk';
import { html, LitElement, noChange, type PropertyDeclarations, type PropertyValues } from 'lit';
import { en } from '../locales/en.js';
import { findLocale, type Locale } from '../locales/findLocale.js';
import { formatterOf } from '../locales/formatter.js';
import type { Messages } from '../locales/messages.js';
import { createElement, importNode } from '../safety/nativeDocument.js';
import { openOnce } from '../source/openOnce.js';
import { vocabularyOf } from '../state/Vocabulary.js';
import { styles } from '../styles/styles.js';
import { version } from '../version.js';
import { CatalogueLoader, type LoadFailure } from './CatalogueLoader.js';
import type { SafeguardingEvents } from './events.js';
import { languageOf } from './languageOf.js';
import { misspeltAttribute } from './misspeltAttribute.js';
import { oneOf, pinOf, readReport, wholeNumber } from './readOptions.js';
import type { CommonSettings } from './Settings.js';
import { WindowEvents } from './WindowEvents.js';

// One place for all elements of this copy, whichever of them the page sets it on.
const shared: { dataset: Dataset | undefined; locales: Readonly<Record<string, Messages>> } = {
  dataset: undefined,
  locales: { en },
};

/** What the elements have in common: where their data comes from, in which language they speak, how cards look. */
export abstract class CatalogueElement extends LitElement {
  static override styles = styles;
  /** Version of this package. */
  static readonly version = version;

  /** The data that elements show when they are given none; the drop-in file sets it. */
  static get embeddedDataset(): Dataset | undefined {
    return shared.dataset;
  }
  static set embeddedDataset(dataset: Dataset | undefined) {
    shared.dataset = dataset;
  }

  /** The languages that elements speak, by BCP 47 tag. English alone, until a page or a drop-in file brings more. */
  static get locales(): Readonly<Record<string, Messages>> {
    return shared.locales;
  }
  static set locales(locales: Readonly<Record<string, Messages>>) {
    shared.locales = locales;
  }

  static override properties: PropertyDeclarations = {
    headingLevel: { attribute: 'heading-level', type: Number },
    theme: {},
    report: {},
    datasetVersion: { attribute: 'dataset' },
    integrity: {},
    src: {},
    loading: {},
    catalogue: { attribute: false },
    strings: { attribute: false },
    renderCard: { attribute: false },
  };

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  /** Level of the title, 2 to 5: that of the panel, whose cards stand below it, or that of a single card. */
  headingLevel = 2;
  /** `auto` (as the visitor's system), `light` or `dark`. */
  theme = 'auto';
  /** Where a broken link is reported: `mailto:web@school.example`, or an address with `{id}` and `{version}`. */
  report = '';
  /** Version of a pinned dataset, such as `1.4.0`. With `integrity` and `src`. */
  datasetVersion = '';
  /** `sha384-…` of that version's `manifest.json`. */
  integrity = '';
  /** Addresses of folders that hold that version, tried in order, separated by spaces. */
  src = '';
  /** `eager`, or `lazy`: a pinned dataset is loaded once the element comes near the window. */
  loading = 'eager';
  /** An opened catalogue: nothing is loaded then. */
  catalogue: Catalogue | undefined;
  /** Texts of your own, in place of the element's. */
  strings: Partial<Messages> | undefined;
  /** Makes the inside of a card: a Lit template or a node. Nothing, or an error, leaves the usual card. */
  renderCard: ((resource: Resource) => unknown) | undefined;

  protected locale!: Locale;
  protected messages!: Messages;
  /** Whether the page goes to paper. */
  protected printing = false;
  readonly #loader = new CatalogueLoader(
    this,
    (failure) => this.#fail(failure),
    (message) => this.warn(message),
  );
  readonly #warned = new Set<string>();
  #common: CommonSettings | undefined;
  #brokenData: unknown;
  /** The last settings that could be shown, and the catalogue that is wanted now. */
  #good: CommonSettings | undefined;
  #wanted: Catalogue | undefined;
  #fault = '';
  #isDrawn = false;
  /** Slots that were made by hand, where nothing could be drawn. */
  #slots: readonly HTMLElement[] = [];

  constructor() {
    super();
    const print = (printing: boolean) => () => {
      this.printing = printing;
      this.requestUpdate();
      this.performUpdate(); // The page goes to paper before a microtask could run.
    };
    new WindowEvents(this, { beforeprint: print(true), afterprint: print(false) });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const known = (this.constructor as typeof CatalogueElement).observedAttributes;
    for (const { name } of this.attributes) {
      const message = misspeltAttribute(name, known);
      if (message) this.warn(message);
    }
    this.requestUpdate(); // It may stand below another `lang` now.
  }

  override attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    super.attributeChangedCallback(name, before, after);
    if (name === 'lang') this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues): void {
    try {
      const asked = languageOf(this);
      const { locales } = shared;
      const locale = findLocale(asked, locales);
      if (!locale.known) {
        const known = Object.keys(locales).join(', ');
        this.warn(
          `lang: "${asked}" is not one of this panel's languages (${known}). English is used. safeguarding-resources.all.js speaks all.`,
        );
      }
      const { tag, messages } = this.locale ?? {};
      const isOther = locale.tag !== tag || locale.messages !== messages || changed.size > 0;
      this.locale = locale;
      if (isOther) this.messages = { ...locale.messages, ...this.strings };
      this.#settle(isOther);
    } catch (error) {
      // A page that changed the language's own objects: the last good view stays. A catalogue that another copy of the
      // SDK opened: the fallback is better than half a list, and the page around must not suffer.
      this.#report(error);
      if (!this.#good || this.#wanted !== this.#good.catalogue) this.answer(undefined, true);
    }
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    this.renderOptions.creationScope = { importNode };
    return super.createRenderRoot();
  }

  /** Makes the view. An error leaves the last good one, or what stands inside the element where there is none. */
  protected abstract draw(): unknown;

  protected override render(): unknown {
    try {
      return this.draw();
    } catch (error) {
      this.#report(error);
      return this.#isDrawn ? noChange : html`<slot></slot>`;
    }
  }

  /** A document whose own functions the page has taken away draws nothing: the slots are then made by hand. */
  protected override update(changed: PropertyValues): void {
    try {
      super.update(changed);
      this.#isDrawn = true;
      for (const slot of this.#slots) slot.remove();
      this.#slots = [];
    } catch (error) {
      this.#report(error);
      if (this.#isDrawn || this.#slots.length > 0) return;
      this.#slots = ['urgent', '', 'local', 'status'].map((name) => {
        const slot = createElement('slot');
        slot.name = name;
        return slot;
      });
      this.renderRoot.append(...this.#slots);
    }
  }

  /**
   * Finds out what is to be shown.
   *
   * @param common Undefined while there is no data.
   * @param isNew Whether options, language or data may have changed since the last call.
   */
  protected abstract answer(common: CommonSettings | undefined, isNew: boolean): void;

  /** Whether a pinned dataset is under way. */
  protected get isLoading(): boolean {
    return this.#loader.isLoading;
  }

  /** Whether a pinned dataset could not be loaded. */
  protected get hasFailed(): boolean {
    return this.#loader.failure !== undefined;
  }

  /** Tells a page's author something once. */
  protected readonly warn = (message: string): void => {
    if (this.#warned.has(message)) return;
    this.#warned.add(message);
    console.warn(`<${this.localName}> ${message}`);
  };

  /** @returns false when the page has prevented what would follow */
  protected tell<Name extends keyof SafeguardingEvents>(
    name: Name,
    detail: SafeguardingEvents[Name]['detail'],
    cancelable = false,
  ): boolean {
    return this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true, cancelable }));
  }

  #settle(isOther: boolean): void {
    this.#loader.want(this.catalogue ? undefined : pinOf(this), this.loading === 'lazy');
    const catalogue = (this.#wanted = this.catalogue ?? this.#loader.catalogue ?? this.#embedded());
    if (!catalogue) return this.answer(undefined, isOther);
    const isNew = isOther || this.#common?.catalogue !== catalogue;
    if (isNew) {
      const { locale, messages } = this;
      const formatter = formatterOf(locale.tag, locale.messages.known);
      this.#common = {
        catalogue,
        locale,
        messages,
        formatter,
        vocabulary: vocabularyOf(catalogue, locale.language, messages, formatter),
        headingLevel: wholeNumber('heading-level', this.headingLevel, 2, 5, 2, this.warn),
        theme: oneOf('theme', this.theme, ['auto', 'light', 'dark'], this.warn),
        report: readReport(this.report, this.warn),
        renderCard: this.renderCard,
        template: this.querySelector?.<HTMLTemplateElement>(':scope > template[slot=card]') ?? undefined,
        made: new Map(),
        warn: this.warn,
      };
    }
    this.answer(this.#common, isNew);
    this.#good = this.#common;
  }

  /** Tells of an error while something was made ready or drawn: once, for the next update may bring the same. */
  #report(error: unknown): void {
    const message = String(error);
    if (message === this.#fault) return;
    this.#fault = message;
    this.#fail({ code: 'invalid-data', message });
  }

  #embedded(): Catalogue | undefined {
    const { dataset } = shared;
    if (!dataset || dataset === this.#brokenData) return undefined;
    try {
      return openOnce(dataset);
    } catch (error) {
      this.#brokenData = dataset;
      this.#fail({ code: 'invalid-data', message: String(error) });
      return undefined;
    }
  }

  #fail(failure: LoadFailure): void {
    this.warn(`${failure.message} (${failure.code})`);
    this.tell('safeguarding-error', failure);
  }
}
