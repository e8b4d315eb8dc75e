import type { Resource } from '@safeguarding/data';
import { html, nothing, type TemplateResult } from 'lit';
import { directionOf } from '../locales/directionOf.js';
import { fill } from '../locales/fill.js';
import { warmUp } from '../source/warmUp.js';
import { keepKnown } from '../state/keepKnown.js';
import { hasWords } from '../state/hasWords.js';
import { LatestAnswer } from '../state/LatestAnswer.js';
import { findInvalidFacet, type Chosen } from '../state/Selection.js';
import { shareLink } from '../state/sharedState.js';
import { statusWords } from '../state/statusWords.js';
import { exitBar } from '../view/exitBar.js';
import { frame } from '../view/frame.js';
import { panel } from '../view/panel.js';
import { skeleton } from '../view/skeleton.js';
import { afterPaint } from './afterPaint.js';
import { focusResults } from './focus.js';
import { PanelOptions } from './PanelOptions.js';
import { panelView } from './panelView.js';
import { QuickExit } from './QuickExit.js';
import { exitAddress } from './readOptions.js';
import { readSettings, type CommonSettings, type Settings } from './Settings.js';
import { StartState } from './StartState.js';
import { StatusAnnouncer } from './StatusAnnouncer.js';
import { Visitor } from './Visitor.js';
import { WindowEvents } from './WindowEvents.js';

/**
 * A searchable, filterable list of child-safeguarding resources for any site. Accessible, private (nothing reaches
 * the address, the history or any storage) and complete in itself: the drop-in file carries its data.
 *
 * The options come in from `PanelOptions`. An id that the catalogue does not know is ignored with a warning in the
 * console; the other ids of the same attribute still apply. The language is that of the element's own `lang`, of its
 * nearest ancestor with one, or English. A page hides, sizes and places the element as any other tag; type, colours
 * and spacing that it hands down stay outside.
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
 * @slot urgent - Help for those who need it now: above everything, also without data and on paper.
 * @slot intro - Stands between the title and the list.
 * @slot local - Links of the page itself (`<a slot="local" href="…">`), shown as cards: see `resources`.
 * @slot card - A `<template>` for cards, with `data-field` and `data-href`.
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
 * @csspart own-card - One card of the page itself.
 * @csspart card-title - Its title.
 * @csspart card-meta - Its publisher, date and place.
 * @csspart card-summary - Its summary.
 * @csspart show-more - The button that shows more cards.
 * @csspart notice - The notice that data could not be refreshed.
 * @csspart report - The link that reports a broken one.
 * @csspart apply - The button that lets ticks count.
 * @csspart share - The button that copies a link, and what it has to say.
 * @csspart exit - The bar with the quick exit.
 * @csspart exit-link - The quick exit.
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
  #markReady: (() => void) | undefined;
  /** Settled when the list is on screen for the first time. */
  readonly ready: Promise<void> = new Promise((resolve) => (this.#markReady = resolve));

  readonly #announcer = new StatusAnnouncer(this);
  readonly #visitor: Visitor = new Visitor(this, {
    changed: (milliseconds) => {
      this.#asked = true;
      this.requestUpdate();
      this.#announcer.announce(() => this.#words(), milliseconds);
    },
    extended: () => {
      this.requestUpdate();
      this.#announcer.announce(() => this.#shownWords(this.#latest.answer?.shown, this.#latest.answer?.total), 400);
    },
    searched: (name) => {
      const values = this.#latest.answer?.facets.find((facet) => facet.name === name)?.values ?? [];
      const found = values.filter(({ label }) => hasWords(label.text, this.#visitor.facetTexts.get(name) ?? ''));
      this.#announcer.announce(() => this.#shownWords(found.length, values.length), 1000);
    },
    hush: () => this.#announcer.hush(),
    opened: (id, url) => this.tell('safeguarding-open', { id, url }, true),
    reported: (id) => this.tell('safeguarding-report', { id, version: this.#settings?.catalogue.version ?? '' }, true),
    linkTo: ({ chosen, text, order: sort }) => shareLink(location.href, this.id, { chosen, text, sort }),
    shared: () => {
      if (this.#visitor.sharedLink?.copied) this.#announcer.announce(() => this.messages.copied, 100);
    },
  });
  readonly #exit = new QuickExit(this, {
    address: () => this.#exitAddress,
    hasShift: () => this.exitShift,
    pressed: (more) => this.#announcer.announce(() => fill(this.messages.exitMore, { n: String(more) }), 0),
    left: () => {
      this.#visitor.forget();
      this.tell('safeguarding-exit', { url: this.#exitAddress! });
    },
  });
  readonly #start = new StartState();
  #settings: Settings | undefined;
  #exitAddress: string | undefined;
  readonly #latest = new LatestAnswer();
  #answered = false;
  /** Settled when the filters are on screen too. */
  #filters: Promise<void> | undefined;
  #asked = false;
  /** What a server rendered: it stays until the same can be shown here. */
  #served: readonly ChildNode[] = [];

  constructor() {
    super();
    new WindowEvents(this, { hashchange: () => void (this.share && this.requestUpdate('share')) });
  }

  /** The resources on screen, in their order; empty while there is no data. */
  get results(): readonly Resource[] {
    return this.#latest.answer?.result.resources ?? [];
  }

  /** What is ticked and counts now. The words typed stay with the visitor. */
  get chosen(): Chosen {
    return this.#visitor.chosen;
  }

  /**
   * Ticks these values in place of all others. Ids that the catalogue does not know are left out with a warning. A word
   * that is no facet, or a value that is no list, changes nothing and is named in a warning.
   *
   * @example panel.setFilters({ topics: ['grooming'], audiences: ['parents-carers'] });
   */
  setFilters(filters: Chosen): void {
    const wrong = findInvalidFacet(filters);
    if (wrong) return this.warn(`setFilters: ${wrong} Nothing was changed.`);
    const known = this.#settings ? keepKnown(filters, this.#settings.vocabulary, this.warn) : filters;
    this.#visitor.replace(known);
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
    if (this.#latest.answer?.result.nextCursor) this.#visitor.showMore();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    this.#served = [...(this.shadowRoot?.childNodes ?? [])];
    const root = super.createRenderRoot();
    delete this.renderOptions.renderBefore; // Lit would draw before what is about to go.
    return root;
  }

  protected override draw(): TemplateResult {
    // The page broke what reading the options needs: what stands inside is shown.
    if (!this.locale) return html`<slot></slot>`;
    const [settings, { answer, query }, { language }] = [this.#settings, this.#latest, this.locale];
    const exit = this.#exitAddress ? exitBar(this.#exitAddress, this.exitShift, this.messages, this.#exit) : nothing;
    if (settings && answer && query) {
      for (const node of this.#served) node.remove();
      this.#served = [];
      const state = { failed: this.hasFailed, printing: this.printing };
      return panel(panelView(this, settings, this.#visitor, query, answer, state), exit);
    }
    if (this.#served.length > 0) return html``;
    const { heading, loading } = this.messages;
    const rest = this.isLoading
      ? skeleton(this.heading || heading, this.headingLevel, Math.min(this.pageSize || 10, 10), loading)
      : html`<slot></slot><slot name="local"></slot>`;
    const content = html`${exit}<slot name="urgent"></slot>${rest}<slot name="status"></slot>`;
    // Without either, what stands inside is shown as the page has it.
    return this.isLoading || this.#exitAddress
      ? frame({ theme: this.theme, language, direction: directionOf(language) }, content)
      : content;
  }

  protected override updated(): void {
    if (!this.locale) return;
    const { language } = this.locale;
    this.#announcer.speak(language, directionOf(language));
    if (!this.#latest.answer) return;
    const { total } = this.#latest.answer;
    if (this.#markReady) this.tell('safeguarding-ready', { version: this.#settings!.catalogue.version, total });
    this.#markReady?.();
    this.#markReady = undefined;
    if (this.#asked) this.tell('safeguarding-query', { filters: this.#visitor.chosen, sort: this.#visitor.order });
    this.#asked = false;
    if (this.#answered) this.tell('safeguarding-result', { total });
    this.#answered = false;
    if (this.#latest.answer.later) this.#filters = afterPaint().then(() => this.requestUpdate());
    else if (!this.noSearch) warmUp(this.#settings!.catalogue);
  }

  /** Waits for the filters too, where the list was drawn first. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#filters;
    return super.getUpdateComplete();
  }

  protected override answer(common: CommonSettings | undefined, isNew: boolean): void {
    if (isNew) this.#exitAddress = exitAddress(this.exitUrl, this.warn);
    if (!common) {
      this.#latest.answer = this.#settings = undefined;
      return;
    }
    let settings = this.#settings;
    if (!settings || isNew) {
      const isOtherCatalogue = settings?.catalogue !== common.catalogue;
      this.#settings = settings = readSettings(this, common);
      this.#start.follow(this, this.#visitor, settings.vocabulary, isOtherCatalogue, this.warn);
    }
    this.#ask(settings);
  }

  #ask(settings: Settings): void {
    const { scope, facets, match, pageSize, layout, locale, catalogue, vocabulary, formatter } = settings;
    const { chosen, text, order, pages } = this.#visitor;
    // A page on paper cannot show more.
    const limit = this.printing ? 1000 : Math.min(pageSize * pages, 1000);
    const own = settings.own.filter((each) => !each.pinned);
    const query = { scope, chosen, match, text, sort: order, limit, language: locale.language, facets, own };
    // While the page comes in, what most have come for is drawn first.
    const isComing = ['loading', 'interactive'].includes(globalThis.document?.readyState);
    const listFirst = isComing && !this.printing && layout !== 'compact' && this.#served.length === 0;
    if (this.#latest.ask(catalogue, query, vocabulary, formatter.compare, listFirst)) this.#answered = true;
  }

  #words(): string {
    const { chosen, text } = this.#visitor;
    return this.#latest.answer && this.#settings
      ? statusWords(this.#latest.answer.total, chosen, text !== '', this.#settings)
      : '';
  }

  #shownWords(shown = 0, total = 0): string {
    const number = this.#settings?.formatter.number ?? String;
    return fill(this.messages.shown, { shown: number(shown), total: number(total) });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'safeguarding-resources': SafeguardingResources;
  }
}
