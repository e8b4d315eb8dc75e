import type { Dataset, Resource } from '@safeguarding/data';
import type { Catalogue, QueryEngine } from '@safeguarding/sdk';
import type { DatasetStore } from '@safeguarding/sdk/remote';
import { LitElement, type PropertyDeclaration, type PropertyDeclarations, type PropertyValues } from 'lit';
import { flag, number, withFlags } from './controllers/attributeKinds.js';
import { embedded } from './controllers/catalogue.js';
import { keepTyping } from './controllers/keepTyping.js';
import { spoken } from './controllers/locale.js';
import { PanelController } from './controllers/panel.js';
import type { Messages } from './locales/messages.js';
import { importNode } from './safety/nativeDocument.js';
import type { Chosen } from './state/chosen.js';
import { singulars } from './state/scope.js';
import type { LocalResource } from './state/localResources.js';
import { styles } from './styles/styles.js';
import { version } from './version.js';

/**
 * A searchable, filterable list of child-safeguarding resources for any site. Accessible, private (nothing reaches
 * the address, the history or any storage) and complete in itself: the drop-in file carries its data.
 *
 * Values may be ids or names. What is not known is named in the console and in the panel's last line, and never shows
 * more. The language is that of the element's own `lang`, of its nearest ancestor with one, or English. A page hides,
 * sizes and places the element as any other tag; the panel takes the typeface and the ground of the page.
 *
 * @tagname safeguarding-resources
 * @attr {string} lang - Language of the panel: one of its `locales`.
 * @fires {CustomEvent<{ version: string; total: number }>} safeguarding-ready - The list is on screen for the first time.
 * @fires {CustomEvent<QueryDetail>} safeguarding-query - A visitor has changed what is asked for. Never holds the words typed.
 * @fires {CustomEvent<{ total: number }>} safeguarding-result - The list has been answered anew.
 * @fires {CustomEvent<{ id: string; url: string }>} safeguarding-open - A link is about to be followed. Cancelable.
 * @fires {CustomEvent<{ id: string; version: string }>} safeguarding-report - A link is about to be reported. Cancelable.
 * @fires {CustomEvent<{ url: string }>} safeguarding-exit - A visitor leaves the page quickly.
 * @fires {CustomEvent<{ code: string; message: string }>} safeguarding-error - A pinned dataset could not be loaded.
 * @slot - Fallback: shown until the element works, and when there is no data at all.
 * @slot heading - Takes the place of the title.
 * @slot urgent - What to do in danger, in place of our sentence in the help strip: above everything, also without data and on paper.
 * @slot intro - Shown between the title and the list.
 * @slot local - Links of the page itself (`<a slot="local" href="…">`), shown as cards: see `resources`.
 * @slot card - A `<template>` for cards, with `data-field` and `data-href`.
 * @slot footer - Shown before the line that dates the data.
 * @slot empty - Takes the place of the sentence that is shown when nothing matches.
 * @csspart panel - The whole panel.
 * @csspart heading - The title.
 * @csspart search - The search box with its label.
 * @csspart search-clear - The button that empties the search field.
 * @csspart facets - All filters.
 * @csspart facet - One filter.
 * @csspart facet-legend - The name of a filter.
 * @csspart option - One value of a filter.
 * @csspart option-count - Its number of resources.
 * @csspart chips - What is chosen.
 * @csspart chip - One chosen value.
 * @csspart clear - The button that clears all.
 * @csspart count - The number of results.
 * @csspart sort - The choice of order.
 * @csspart list - The list of cards.
 * @csspart card - One card.
 * @csspart own-card - One card of the page itself.
 * @csspart card-title - Its title.
 * @csspart strip - "Need help now?": whom to turn to, above everything.
 * @csspart strip-heading - Its heading.
 * @csspart help-action - One way to get help, in the strip, on the card of a need and where nothing is found.
 * @csspart help - Help above the results, where the words typed come from a need that the catalogue knows.
 * @csspart help-heading - Its heading.
 * @csspart help-answer - One of its other answers: what it does, its title and who made it.
 * @csspart help-more - The button that shows all answers.
 * @csspart card-gloss - That its title is a translation by the catalogue, and what the work is called.
 * @csspart card-meta - What it is, its publisher and its year.
 * @csspart card-summary - Its summary; `card-more` is the button that shows all of it.
 * @csspart card-note - What must be known before use, or what has replaced it.
 * @csspart card-pills - Where it holds, for whom it is, its pages and its languages.
 * @csspart card-action - The link of a resource whose title is none: "Find it at …".
 * @csspart show-more - The button that shows more cards.
 * @csspart notice - The notice that data could not be refreshed.
 * @csspart editor-note - What the page's author should put right: unknown values, and words that were guessed.
 * @csspart report - The link that reports a broken one.
 * @csspart apply - The button that lets ticks count.
 * @csspart share - The button that copies a link, and what it has to say.
 * @csspart exit - The place of the quick exit, at the foot of the window.
 * @csspart exit-link - The quick exit.
 * @csspart empty - What is shown when nothing matches.
 * @cssprop --safeguarding-font-family - Typeface. Default: that of the page. `system-ui`: that of the device.
 * @cssprop --safeguarding-accent - Colour of links, ticks and buttons.
 * @cssprop --safeguarding-on-accent - Colour upon the accent.
 * @cssprop --safeguarding-accent-soft - Ground of chips and badges.
 * @cssprop --safeguarding-text - Colour of the text.
 * @cssprop --safeguarding-muted - Colour of quiet text.
 * @cssprop --safeguarding-background - Ground of the panel. Default: none, the page is seen through it.
 * @cssprop --safeguarding-surface - Ground of cards and fields.
 * @cssprop --safeguarding-border - Colour of lines.
 * @cssprop --safeguarding-edge - Colour of the edges of fields and buttons.
 * @cssprop --safeguarding-focus - Colour of the focus ring. Default: the accent.
 * @cssprop --safeguarding-note - Ground of notes.
 * @cssprop --safeguarding-exit - Ground of the quick exit.
 * @cssprop --safeguarding-sticky-offset - Height of a header that the page keeps in sight: what takes the focus stays below it.
 * @cssprop --safeguarding-radius - Roundness of cards; fields, badges and chips follow. Default: 12px.
 * @cssprop --safeguarding-gap - Space between cards. Default: 12px.
 * @cssprop --safeguarding-padding - Space inside the panel.
 */
export class SafeguardingResources extends LitElement {
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
    topics: {},
    audiences: {},
    stages: {},
    types: {},
    contexts: {},
    countries: {},
    regions: {},
    publishers: {},
    languages: {},
    year: {},
    ids: {},
    excludeIds: { attribute: 'exclude-ids' },
    filters: {},
    facets: {},
    match: {},
    sort: {},
    pageSize: { attribute: 'page-size', type: Number, converter: number },
    heading: {},
    headingLevel: { attribute: 'heading-level', type: Number, converter: number },
    layout: {},
    theme: {},
    frame: {},
    density: {},
    exitUrl: { attribute: 'exit-url' },
    exitShift: { attribute: 'exit-shift', type: Boolean, converter: flag },
    apply: { type: Boolean, converter: flag },
    share: { type: Boolean, converter: flag },
    noSearch: { attribute: 'no-search', type: Boolean, converter: flag },
    noSort: { attribute: 'no-sort', type: Boolean, converter: flag },
    noCounts: { attribute: 'no-counts', type: Boolean, converter: flag },
    noGlobal: { attribute: 'no-global', type: Boolean, converter: flag },
    noHelp: { attribute: 'no-help', type: Boolean, converter: flag },
    siteName: { attribute: 'site-name' },
    report: {},
    datasetVersion: { attribute: 'dataset' },
    integrity: {},
    src: {},
    loading: {},
    advisories: {},
    catalogue: { attribute: false },
    engine: { attribute: false },
    search: { attribute: false, hasChanged: () => true },
    advisoriesStore: { attribute: false },
    resources: { attribute: false },
    strings: { attribute: false },
    renderCard: { attribute: false },
  };

  protected static override getPropertyDescriptor(name: string, key: symbol, kind: PropertyDeclaration) {
    return withFlags(super.getPropertyDescriptor(name, key, kind), kind);
  }

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang', ...Object.keys(singulars)];
  }

  /** Only these topics, and what lies below them. @default '' */
  topics = '';
  /** Only these audiences, and what lies below them. @default '' */
  audiences = '';
  /** Only what names these stages of school, such as `primary`. @default '' */
  stages = '';
  /** Only these kinds of resource. @default '' */
  types = '';
  /** Only these settings, such as `international-schools`. @default '' */
  contexts = '';
  /** Only these countries (ISO 3166: `PH GB-ENG`), and what applies everywhere. @default '' */
  countries = '';
  /** Only these regions, and what applies everywhere. @default '' */
  regions = '';
  /** Only these publishers. @default '' */
  publishers = '';
  /** Only what can be read in these languages (BCP 47). @default '' */
  languages = '';
  /** Only what is known to be published in these years: `2020`, `2020-`, `-2020` or `2018-2022`. @default '' */
  year = '';
  /** Only these resources: a list picked by hand. @default '' */
  ids = '';
  /** Never these resources. @default '' */
  excludeIds = '';
  /** What is ticked at the start, such as `topics=grooming&audiences=parents-carers`. A visitor can change it. @default '' */
  filters = '';
  /** The filters to offer, in this order: any of `topics audiences stages types contexts countries regions publishers languages`. @default 'topics audiences types languages countries' */
  facets = 'topics audiences types languages countries';
  /** Two ticks in one filter: `any` of them is enough, or `all` must hold. @default 'any' */
  match = 'any';
  /** The order at the start: `relevance`, `newest`, `title` or `publisher`. A visitor can change it. @default 'relevance' */
  sort = 'relevance';
  /** Resources before "Show more": 1 to 1000. @default 10 */
  pageSize = 10;
  /** The panel's title; that of the language where it is empty. @default '' */
  heading = '';
  /** Level of the title, 2 to 5; the titles of cards have deeper levels. @default 2 */
  headingLevel = 2;
  /** `list`, `cards` or `compact`. @default 'list' */
  layout = 'list';
  /** `auto` (as the page), `device` (as the visitor's device), `light` or `dark`. @default 'auto' */
  theme = 'auto';
  /** `none`, or `box`: a ground and an edge of its own around the panel. @default 'none' */
  frame = 'none';
  /** `comfortable`, or `compact`: less space in and between cards. @default 'comfortable' */
  density = 'comfortable';
  /** Where "Exit this page" leads (https:). Without it there is no such link. @default '' */
  exitUrl = '';
  /** With `exit-url`: Shift, pressed three times, leaves as well. @default false */
  exitShift = false;
  /** Ticks count once a button is pressed, instead of at once. @default false */
  apply = false;
  /** Offers a button that copies a link to what is chosen and typed, and reads such a link. @default false */
  share = false;
  /** Leaves the search box out. @default false */
  noSearch = false;
  /** Leaves the choice of order out. @default false */
  noSort = false;
  /** Leaves the numbers at the values of filters out, for eyes and for screen readers. @default false */
  noCounts = false;
  /** With `countries` or `regions`: leaves out what applies everywhere. @default false */
  noGlobal = false;
  /** Leaves the help strip out: "Need help now?" with your contact and a helpline. @default false */
  noHelp = false;
  /** What your site calls itself where it is no school, such as `our club`: "Not part of our club". @default '' */
  siteName = '';
  /** Where a broken link is reported: `mailto:web@school.example`, or an address with `{id}` and `{version}`. @default '' */
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
  /** Answers in place of a catalogue, from a worker or a server of your own; the last list stays until it has answered. */
  engine: QueryEngine | undefined;
  /** Words to search for, in place of those typed. What visitors type is not told here. */
  search: string | undefined;
  /** Resources of your own, such as a school's policy and its safeguarding lead. */
  resources: readonly LocalResource[] | undefined;
  /** Where the newest advisories are kept, so that an older list brings nothing back. */
  advisoriesStore: DatasetStore | undefined;
  /** Texts of your own, in place of the element's. */
  strings: Partial<Messages> | undefined;
  /** Makes the inside of a card: a Lit template or a node. Nothing, or an error, leaves the usual card. */
  renderCard: ((resource: Resource) => unknown) | undefined;

  readonly #panel = new PanelController(this);
  /** Settled when the list is on screen for the first time, or the fallback for good. `results` tells which. */
  readonly ready: Promise<void> = this.#panel.ready;

  /** The resources on screen, in their order; empty while there is no data. */
  get results(): readonly Resource[] {
    return this.#panel.results;
  }

  /** What is ticked and counts now. The words typed stay with the visitor. */
  get chosen(): Chosen {
    return this.#panel.state.chosen;
  }

  /** Ticks these values in place of all others: `{ topics: ['grooming'] }`. What is not known is left out, and named in a warning. */
  setFilters(filters: Chosen): void {
    this.#panel.setFilters(filters);
  }

  /** Takes all filters and the words typed away. */
  clear(): void {
    this.#panel.state.actions.clear();
  }

  /** Puts the focus into the search field. */
  focusSearch(): void {
    this.renderRoot.querySelector<HTMLElement>('#search')?.focus();
  }

  /** Puts the focus on the number of results. */
  focusResults(): void {
    this.#panel.state.actions.skip();
  }

  /** Shows the next page below the ones that are shown. */
  showMore(): void {
    this.#panel.showMore();
  }

  override attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    super.attributeChangedCallback(name, before, after);
    if (name === 'lang') this.requestUpdate();
    if (singulars[name]) this.requestUpdate(singulars[name], {}); // It is read where the plural is.
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    this.#panel.served = [...(this.shadowRoot?.childNodes ?? [])];
    this.renderOptions.creationScope = { importNode };
    const root = super.createRenderRoot();
    keepTyping(root);
    delete this.renderOptions.renderBefore; // Lit would draw before what is about to go.
    return root;
  }

  protected override willUpdate(changed: PropertyValues): void {
    this.#panel.prepare(changed);
  }

  protected override update(changed: PropertyValues): void {
    this.#panel.drawing.update(() => super.update(changed));
  }

  protected override render(): unknown {
    return this.#panel.render();
  }

  /** Waits for the filters too, where the list was drawn first. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#panel.filtersDrawn;
    return super.getUpdateComplete();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'safeguarding-resources': SafeguardingResources;
  }
}
