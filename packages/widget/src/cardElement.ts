import type { Dataset, Resource } from '@safeguarding/data';
import type { Catalogue, QueryEngine, ResolvedResource } from '@safeguarding/sdk';
import type { DatasetStore } from '@safeguarding/sdk/remote';
import { html, LitElement, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { CatalogueController, embedded } from './controllers/catalogue.js';
import { Drawing } from './controllers/drawing.js';
import { HostPage } from './controllers/hostPage.js';
import { LocaleController, spoken } from './controllers/locale.js';
import { hasStyles, noStyles } from './controllers/ownSheet.js';
import { ThemeController } from './controllers/theme.js';
import { WidthController } from './controllers/width.js';
import type { Messages } from './locales/messages.js';
import { baseUrl, importNode } from './safety/nativeDocument.js';
import { isLater } from './state/later.js';
import { checkCardOptions, parseAdvisories, parsePin, type CardSettings } from './state/settings.js';
import type { CardViewModel } from './state/viewModel.js';
import { unknownIdWarning } from './state/words.js';
import { styles } from './styles/styles.js';
import { version } from './version.js';
import { singleCard } from './view/card.js';
import { frame } from './view/parts.js';

/**
 * One child-safeguarding resource as a card, for a page that speaks of it. An id that has moved shows the new record
 * with a note, a withdrawn one says so and shows what to use instead, an unknown one leaves the fallback and warns.
 *
 * @tagname safeguarding-resource
 * @attr {string} lang - Language of the card.
 * @fires {CustomEvent<{ id: string; url: string }>} safeguarding-open - A link is about to be followed. Cancelable.
 * @fires {CustomEvent<{ id: string; version: string }>} safeguarding-report - A link is about to be reported. Cancelable.
 * @fires {CustomEvent<{ code: string; message: string }>} safeguarding-error - A pinned dataset could not be loaded.
 * @slot - Fallback: shown until the element works, and when there is no such resource.
 * @slot card - A `<template>` for the card.
 * @csspart card - The card; its parts are those of the panel.
 * @csspart notice - What has become of a resource that is no longer there.
 */
export class SafeguardingResource extends LitElement {
  static override styles = styles;
  /** Version of this package. */
  static readonly version = version;

  /** The data that elements show when they are given none; the drop-in file sets it. */
  static get embeddedDataset(): Dataset | undefined {
    return embedded.dataset;
  }
  static set embeddedDataset(dataset: Dataset | undefined) {
    embedded.dataset = dataset;
  }

  /** The languages that elements speak, by BCP 47 tag. English alone, until a page or a drop-in file brings more. */
  static get locales(): Readonly<Record<string, Messages>> {
    return spoken.locales;
  }
  static set locales(locales: Readonly<Record<string, Messages>>) {
    spoken.locales = locales;
  }

  static override properties: PropertyDeclarations = {
    resourceId: { attribute: 'resource-id' },
    headingLevel: { attribute: 'heading-level', type: Number },
    theme: {},
    report: {},
    datasetVersion: { attribute: 'dataset' },
    integrity: {},
    src: {},
    loading: {},
    advisories: {},
    catalogue: { attribute: false },
    engine: { attribute: false },
    advisoriesStore: { attribute: false },
    strings: { attribute: false },
    renderCard: { attribute: false },
  };

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  /** The id of the resource. @default '' */
  resourceId = '';
  /** Level of the card's title, 2 to 5. @default 2 */
  headingLevel = 2;
  /** `auto` (as the page), `device` (as the visitor's device), `light` or `dark`. @default 'auto' */
  theme = 'auto';
  /**
   * Where a broken link is reported: `mailto:web@school.example`, or an address with `{id}` and `{version}`.
   * @default ''
   */
  report = '';
  /** Version of a pinned dataset, such as `1.4.0`. With `integrity` and `src`. @default '' */
  datasetVersion = '';
  /** `sha384-…` of that version's `manifest.json`. @default '' */
  integrity = '';
  /** Addresses of folders that hold that version, tried in order, separated by spaces. @default '' */
  src = '';
  /** `eager`, or `lazy`: a pinned dataset is loaded once the element comes near the window. @default 'eager' */
  loading = 'eager';
  /** Address (https:) of a list of withdrawn resources, the same for everybody: they are no longer shown. @default '' */
  advisories = '';
  /** An opened catalogue: nothing is loaded then. */
  catalogue: Catalogue | undefined;
  /** Answers in place of a catalogue, from a worker or a server of your own. */
  engine: QueryEngine | undefined;
  /** Where the newest advisories are kept, so that an older list brings nothing back. Without it nothing is kept. */
  advisoriesStore: DatasetStore | undefined;
  /** Texts of your own, in place of the element's. */
  strings: Partial<Messages> | undefined;
  /** Makes the inside of a card: a Lit template or a node. Nothing, or an error, leaves the usual card. */
  renderCard: ((resource: Resource) => unknown) | undefined;

  readonly #page = new HostPage(this);
  readonly #drawing = new Drawing(this, this.#page.fail);
  readonly #locale = new LocaleController(this, this.#page.warn);
  readonly #catalogue = new CatalogueController(this, this.#page.fail, this.#page.warn);
  /** What is on screen: a resource, with the settings that it was asked by. */
  #shown: { readonly settings: CardSettings; readonly resolved: ResolvedResource } | undefined;
  #abort: AbortController | undefined;

  constructor() {
    super();
    new ThemeController(this, this.#page.warn);
    new WidthController(this);
  }

  override attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    super.attributeChangedCallback(name, before, after);
    if (name === 'lang') this.requestUpdate();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    this.renderOptions.creationScope = { importNode };
    return super.createRenderRoot();
  }

  protected override willUpdate(changed: PropertyValues): void {
    try {
      this.#prepare(changed.size > 0);
    } catch (error) {
      this.#drawing.report(error);
      if (this.#catalogue.current !== this.#shown?.settings.source) this.#shown = undefined;
    }
  }

  protected override update(changed: PropertyValues): void {
    this.#drawing.update(() => super.update(changed));
  }

  protected override render(): unknown {
    return this.#drawing.render(() => this.#draw());
  }

  #prepare(hasChanged: boolean): void {
    const language = this.#locale.find(this.strings);
    if (!hasStyles(this)) {
      this.#page.warn(noStyles);
      return void (this.#shown = undefined);
    }
    const { engine, catalogue, loading } = this;
    const source = this.#catalogue.find({
      engine,
      catalogue,
      pin: parsePin(this, baseUrl()),
      advisories: parseAdvisories(this, baseUrl()),
      isLazy: loading === 'lazy',
    });
    if (!source) return void (this.#shown = undefined);
    const before = this.#shown?.settings;
    if (before && !hasChanged && before.source === source && before.messages === language.messages) return;
    const settings = checkCardOptions(this, this.#page.readLightDom(), language, source, this.#page.warn);
    this.#abort?.abort();
    const abort = (this.#abort = new AbortController());
    const resolved = source.resolve((this.resourceId ?? '').trim(), abort.signal);
    if (!isLater(resolved)) return this.#show(settings, resolved);
    void resolved.then(
      (later) => {
        if (abort !== this.#abort) return;
        this.#show(settings, later);
        this.requestUpdate();
      },
      (error: unknown) => abort === this.#abort && this.#drawing.report(error),
    );
  }

  #show(settings: CardSettings, resolved: ResolvedResource): void {
    this.#shown = { settings, resolved };
    if (resolved.status !== 'unknown') return;
    const ids = settings.source.resources?.keys() ?? [];
    this.#page.warn(unknownIdWarning('resource-id', (this.resourceId ?? '').trim(), ids));
  }

  #draw(): TemplateResult {
    const { settings, resolved } = this.#shown ?? {};
    if (!settings || !resolved || resolved.status === 'unknown') return html`<slot></slot>`;
    const view: CardViewModel = {
      ...settings,
      headingLevel: settings.headingLevel - 2, // The card is the title here.
      layout: 'list',
      actions: {
        open: (id, url) => this.#page.emit('safeguarding-open', { id, url }, true),
        report: (id) => this.#page.emit('safeguarding-report', { id, version: settings.source.version }, true),
      },
    };
    return frame({ ...view, look: `single ${view.look}`.trim() }, singleCard(resolved, view));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'safeguarding-resource': SafeguardingResource;
  }
}
