import type { Dataset } from '@safeguarding/data';
import type { Catalogue } from '@safeguarding/sdk';
import { html, type PropertyValues, type TemplateResult } from 'lit';
import { directionOf } from '../locales/directionOf.js';
import { en } from '../locales/en.js';
import { fill } from '../locales/fill.js';
import { findLocale } from '../locales/findLocale.js';
import type { Messages } from '../locales/messages.js';
import { openOnce } from '../source/openOnce.js';
import { warmUp } from '../source/warmUp.js';
import { answerPanel, type PanelAnswer, type PanelQuery } from '../state/answerPanel.js';
import { keepKnown } from '../state/keepKnown.js';
import { parseFilters } from '../state/parseFilters.js';
import { statusWords } from '../state/statusWords.js';
import { styles } from '../styles/styles.js';
import { version } from '../version.js';
import { panel } from '../view/panel.js';
import { CatalogueLoader, type LoadFailure } from './CatalogueLoader.js';
import type { SafeguardingEvents } from './events.js';
import { focusResults } from './focus.js';
import { languageOf } from './languageOf.js';
import { misspeltAttribute } from './misspeltAttribute.js';
import { PanelOptions } from './PanelOptions.js';
import { panelView } from './panelView.js';
import { PrintWatch } from './PrintWatch.js';
import { pinOf, startSort } from './readOptions.js';
import { readSettings, type Settings } from './Settings.js';
import { StatusAnnouncer } from './StatusAnnouncer.js';
import { Visitor } from './Visitor.js';

/**
 * A searchable, filterable list of child-safeguarding resources for any site. Accessible, private (nothing reaches
 * the address, the history or any storage) and complete in itself: the drop-in file carries its data.
 *
 * The options come in from `PanelOptions`. An id that the catalogue does not know is ignored with a warning in the
 * console; the other ids of the same attribute still apply. The language is that of the element's own `lang`, of its
 * nearest ancestor with one, or English. The element resets every style that a page gives it: for a margin or a
 * place in a grid, wrap it.
 *
 * @tagname safeguarding-resources
 * @attr {string} lang - Language of the panel: one of its `locales`.
 * @fires {CustomEvent<{ version: string; total: number }>} safeguarding-ready - The list is on screen for the first time.
 * @fires {CustomEvent<QueryDetail>} safeguarding-query - A visitor has changed what is asked for. Never holds the words typed.
 * @fires {CustomEvent<{ total: number }>} safeguarding-result - The list has been answered anew.
 * @fires {CustomEvent<{ id: string; url: string }>} safeguarding-open - A link is about to be followed. Cancelable.
 * @fires {CustomEvent<{ code: string; message: string }>} safeguarding-error - A pinned dataset could not be loaded.
 * @slot - Fallback: shown until the element works, and when there is no data at all.
 * @slot heading - Takes the place of the title.
 * @slot footer - Stands before the line that dates the data.
 * @slot empty - Takes the place of the sentence that is shown when nothing matches.
 * @csspart panel - The whole panel.
 * @csspart heading - The title.
 * @csspart search - The search box with its label.
 * @csspart search-input - The search field.
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
 * @csspart card-title - Its title.
 * @csspart card-meta - Its publisher, date and place.
 * @csspart card-summary - Its summary.
 * @csspart show-more - The button that shows more cards.
 * @csspart notice - The notice that data could not be refreshed.
 * @csspart empty - What is shown when nothing matches.
 * @cssprop --safeguarding-font-family - Typeface. Default: that of the system.
 * @cssprop --safeguarding-accent - Colour of links, ticks and buttons.
 * @cssprop --safeguarding-on-accent - Colour upon the accent.
 * @cssprop --safeguarding-accent-soft - Ground of chips and badges.
 * @cssprop --safeguarding-text - Colour of the text.
 * @cssprop --safeguarding-muted - Colour of quiet text.
 * @cssprop --safeguarding-background - Ground of the panel.
 * @cssprop --safeguarding-surface - Ground of cards and fields.
 * @cssprop --safeguarding-border - Colour of lines.
 * @cssprop --safeguarding-focus - Colour of the focus ring.
 * @cssprop --safeguarding-radius - Roundness of corners. Default: 10px.
 * @cssprop --safeguarding-gap - Space between cards. Default: 12px.
 * @cssprop --safeguarding-padding - Space inside the panel.
 */
export class SafeguardingResources extends PanelOptions {
  static override styles = styles;
  /** Version of this package. */
  static readonly version = version;
  /** The data that panels show when they are given none; the drop-in file sets it. */
  static embeddedDataset: Dataset | undefined;
  /** The languages that panels speak, by BCP 47 tag. English alone, until a page or a drop-in file brings more. */
  static locales: Readonly<Record<string, Messages>> = { en };

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  readonly #loader = new CatalogueLoader(
    this,
    (failure) => this.#fail(failure),
    (message) => this.#warn(message),
  );
  readonly #announcer = new StatusAnnouncer(this);
  readonly #visitor = new Visitor(this, {
    changed: (milliseconds) => {
      this.#asked = true;
      this.requestUpdate();
      this.#announcer.announce(() => this.#words(), milliseconds);
    },
    extended: () => {
      this.requestUpdate();
      this.#announcer.announce(() => this.#shownWords(), 400);
    },
    hush: () => this.#announcer.hush(),
    opened: (id, url) => this.#tell('safeguarding-open', { id, url }, true),
  });
  readonly #warned = new Set<string>();
  #settings: Settings | undefined;
  #startFilters: string | undefined;
  #startSort: string | undefined;
  #query: PanelQuery | undefined;
  #answer: PanelAnswer | undefined;
  #answerKey = '';
  #answered = false;
  #ready = false;
  #asked = false;
  #printing = false;
  #brokenData: unknown;
  /** What a server rendered: it stays until the same can be shown here. */
  #served: readonly ChildNode[] = [];

  constructor() {
    super();
    new PrintWatch(this, (printing) => {
      this.#printing = printing;
      this.requestUpdate();
      this.performUpdate(); // The page goes to paper before a microtask could run.
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const known = (this.constructor as typeof SafeguardingResources).observedAttributes;
    for (const { name } of this.attributes) {
      const message = misspeltAttribute(name, known);
      if (message) this.#warn(message);
    }
    this.requestUpdate(); // It may stand below another `lang` now.
  }

  override attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    super.attributeChangedCallback(name, before, after);
    if (name === 'lang') this.requestUpdate();
  }

  /** Takes all filters and the words typed away. */
  clear(): void {
    this.#visitor.clear();
  }

  /** Puts the focus into the search field. */
  focusSearch(): void {
    this.renderRoot.querySelector<HTMLElement>('#search')?.focus();
  }

  /** Puts the focus on the number of results. */
  focusResults(): void {
    focusResults(this.renderRoot);
  }

  /** Shows the next page below the ones that are shown. */
  showMore(): void {
    if (this.#answer?.result.nextCursor) this.#visitor.showMore();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    this.#served = [...(this.shadowRoot?.childNodes ?? [])];
    const root = super.createRenderRoot();
    delete this.renderOptions.renderBefore; // Lit would draw before what is about to go.
    return root;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    try {
      this.#settle(changed);
    } catch (error) {
      // A catalogue that another copy of the SDK opened, a page that changed the language's own objects: the
      // fallback is better than half a list, and the page around must not suffer.
      this.#answer = undefined;
      this.#fail({ code: 'invalid-data', message: String(error) });
    }
  }

  protected override render(): TemplateResult {
    const [settings, answer, query] = [this.#settings, this.#answer, this.#query];
    if (settings && answer && query) {
      for (const node of this.#served) node.remove();
      this.#served = [];
      const failed = this.#loader.failure !== undefined;
      return panel(panelView(this, settings, this.#visitor, query, answer, { failed, printing: this.#printing }));
    }
    return this.#served.length > 0 ? html`` : html`<slot></slot><slot name="status"></slot>`;
  }

  protected override updated(): void {
    const { locale } = this.#settings ?? {};
    if (!this.#answer || !locale) return;
    this.#announcer.speak(locale.language, directionOf(locale.language));
    const { total } = this.#answer.result;
    if (!this.#ready) this.#tell('safeguarding-ready', { version: this.#settings!.catalogue.version, total });
    this.#ready = true;
    if (this.#asked) this.#tell('safeguarding-query', { filters: this.#visitor.chosen, sort: this.#visitor.order });
    this.#asked = false;
    if (this.#answered) this.#tell('safeguarding-result', { total });
    this.#answered = false;
    if (!this.noSearch) warmUp(this.#settings!.catalogue);
  }

  /** Finds out what is to be shown: which catalogue, in which language, and what it answers. */
  #settle(changed: PropertyValues<this>): void {
    this.#loader.want(this.catalogue ? undefined : pinOf(this));
    const catalogue = this.catalogue ?? this.#loader.catalogue ?? this.#embedded();
    if (!catalogue) {
      this.#answer = this.#settings = undefined;
      return;
    }
    const asked = languageOf(this);
    const { locales } = this.constructor as typeof SafeguardingResources;
    const locale = findLocale(asked, locales);
    if (!locale.known)
      this.#warn(
        `lang: "${asked}" is not one of this panel's languages (${Object.keys(locales).join(', ')}). English is used. safeguarding-resources.all.js speaks seven.`,
      );
    let settings = this.#settings;
    if (!settings || changed.size > 0 || settings.catalogue !== catalogue || settings.locale.tag !== locale.tag) {
      const isOtherCatalogue = settings?.catalogue !== catalogue;
      this.#settings = settings = readSettings(this, catalogue, locale, this.#warn);
      this.#readStart(settings, isOtherCatalogue);
    }
    this.#ask(settings);
  }

  /** Ticks what the page's author asked for at the start; drops ticks that a newer catalogue does not know. */
  #readStart({ vocabulary }: Settings, isOtherCatalogue: boolean): void {
    const visitor = this.#visitor;
    if (this.filters !== this.#startFilters) {
      visitor.chosen = keepKnown(parseFilters(this.filters, this.#warn), vocabulary, this.#warn);
      this.#startFilters = this.filters;
    } else if (isOtherCatalogue) {
      visitor.chosen = keepKnown(visitor.chosen, vocabulary, () => undefined);
    }
    if (this.sort !== this.#startSort) visitor.order = startSort(this, this.#warn);
    this.#startSort = this.sort;
  }

  #ask(settings: Settings): void {
    const { scope, facets, pageSize, locale, catalogue, vocabulary, formatter } = settings;
    const { chosen, text, order, pages } = this.#visitor;
    // A page on paper cannot show more.
    const limit = this.#printing ? 1000 : Math.min(pageSize * pages, 1000);
    const query = { scope, chosen, text, sort: order, limit, language: locale.language, facets };
    const key = JSON.stringify(query);
    const isSame = this.#answer && this.#answerKey === key && this.#query?.scope === scope;
    this.#query = query;
    this.#answerKey = key;
    if (isSame) return;
    this.#answer = answerPanel(catalogue, query, vocabulary, formatter.compare);
    this.#answered = true;
  }

  #embedded(): Catalogue | undefined {
    const dataset = (this.constructor as typeof SafeguardingResources).embeddedDataset;
    if (!dataset || dataset === this.#brokenData) return undefined;
    try {
      return openOnce(dataset);
    } catch (error) {
      this.#brokenData = dataset;
      this.#fail({ code: 'invalid-data', message: String(error) });
      return undefined;
    }
  }

  #words(): string {
    const { chosen, text } = this.#visitor;
    return this.#answer && this.#settings
      ? statusWords(this.#answer.result.total, chosen, text !== '', this.#settings)
      : '';
  }

  #shownWords(): string {
    if (!this.#answer || !this.#settings) return '';
    const { messages, formatter } = this.#settings;
    const { total, resources } = this.#answer.result;
    return fill(messages.shown, { shown: formatter.number(resources.length), total: formatter.number(total) });
  }

  #fail(failure: LoadFailure): void {
    this.#warn(`${failure.message} (${failure.code})`);
    this.#tell('safeguarding-error', failure);
  }

  readonly #warn = (message: string): void => {
    if (this.#warned.has(message)) return;
    this.#warned.add(message);
    console.warn(`<${this.localName}> ${message}`);
  };

  #tell<Name extends keyof SafeguardingEvents>(
    name: Name,
    detail: SafeguardingEvents[Name]['detail'],
    cancelable = false,
  ): boolean {
    return this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true, cancelable }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'safeguarding-resources': SafeguardingResources;
  }
}
