import type { Resource } from '@safeguarding/data';
import type { Catalogue, QueryEngine } from '@safeguarding/sdk';
import type { DatasetStore } from '@safeguarding/sdk/remote';
import { html, nothing, type ReactiveController, type ReactiveElement, type TemplateResult } from 'lit';
import { fill } from '../locales/fill.js';
import type { Messages } from '../locales/messages.js';
import { baseUrl } from '../safety/nativeDocument.js';
import { sourceOfCatalogue } from '../state/catalogueSource.js';
import { dropUnknownIds, findInvalidFacet, type Chosen } from '../state/chosen.js';
import { checkExitUrl, parseExitUrl } from '../state/exitAddress.js';
import { findHelp, readHelpOptions, type HelpOptions, type HelpServices } from '../state/helpStrip.js';
import type { PanelQuery } from '../state/query.js';
import {
  checkPanelOptions,
  lookOf,
  parseAdvisories,
  parseEnum,
  parsePin,
  type Language,
  type PanelOptions,
  type PanelSettings,
} from '../state/settings.js';
import { buildPanelViewModel, quotableText, resultAnnouncement, type PanelActions } from '../state/viewModel.js';
import { findByName, textOf } from '../state/words.js';
import { helpStrip } from '../view/helpStrip.js';
import { exitBar, exitNote, panel, skeleton } from '../view/panel.js';
import { frame } from '../view/parts.js';
import { Announcer } from './announcer.js';
import { CatalogueController } from './catalogue.js';
import { CutSummaries } from './cutSummaries.js';
import { Drawing } from './drawing.js';
import { afterPaint, HostPage, WindowEvents } from './hostPage.js';
import { LightDomWatcher } from './lightDom.js';
import { LocaleController } from './locale.js';
import { hasStyles, noStyles } from './ownSheet.js';
import { PanelState } from './panelState.js';
import { QuickExit } from './quickExit.js';
import { ResultsController } from './results.js';
import { ThemeController } from './theme.js';
import { WidthController } from './width.js';

/** The element that a panel is. */
export type PanelHost = ReactiveElement &
  PanelOptions & {
    readonly search: string | undefined;
    readonly exitUrl: string | null;
    readonly exitShift: boolean;
    readonly noHelp: boolean;
    readonly siteName: string | null;
    readonly datasetVersion: string | null;
    readonly integrity: string | null;
    readonly src: string | null;
    readonly loading: string | null;
    readonly advisories: string | null;
    readonly advisoriesStore: DatasetStore | undefined;
    readonly strings: Partial<Messages> | undefined;
    readonly catalogue: Catalogue | undefined;
    readonly engine: QueryEngine | undefined;
  };

/** Joins what a panel consists of: from options, data, language and state to an answer, from that to a view. */
export class PanelController implements ReactiveController {
  #markReady: () => void = () => undefined;
  readonly ready: Promise<void> = new Promise((resolve) => (this.#markReady = resolve));
  /** What a server rendered: it stays until the same can be shown here. */
  served: readonly ChildNode[] = [];
  /** Settled when the filters are on screen too. */
  filtersDrawn: Promise<void> | undefined;
  readonly drawing: Drawing;
  readonly state: PanelState;
  readonly #page: HostPage;
  readonly #locale: LocaleController;
  readonly #catalogue: CatalogueController;
  readonly #answers: ResultsController;
  readonly #announcer: Announcer;
  readonly #summaries: CutSummaries;
  readonly #exit: QuickExit;
  readonly #actions: PanelActions;
  #exitUrl: string | undefined;
  #settings: PanelSettings | undefined;
  #help: HelpOptions & HelpServices = {
    noHelp: true,
    contact: undefined,
    notes: [],
    site: '',
    helpline: undefined,
    takeDown: undefined,
    isDirectoryGone: false,
  };
  #helpRevision = -1;
  /** Whether nothing can style the panel. */
  #isBare = false;
  /** Rises when the page's own links or its template have changed, and the one that the settings were read at. */
  #lightDomRevision = 0;
  #settingsRevision = 0;
  /** What the last events said. */
  #told: { revision: number; page: object | undefined } | undefined;

  constructor(private readonly host: PanelHost) {
    this.#page = new HostPage(host);
    const onChange = (): void => {
      this.#lightDomRevision += 1;
      host.requestUpdate();
    };
    new LightDomWatcher(host, onChange, this.#page.warn);
    this.drawing = new Drawing(host, this.#page.fail);
    this.#locale = new LocaleController(host, this.#page.warn);
    this.#catalogue = new CatalogueController(host, this.#page.fail, this.#page.warn);
    this.#answers = new ResultsController(host, (error) => this.drawing.report(error));
    this.#announcer = new Announcer(host);
    const announce = (words: () => string, milliseconds: number): void => this.#announcer.announce(words, milliseconds);
    this.state = new PanelState(host, {
      onQueryChange: (milliseconds) => {
        host.requestUpdate();
        announce(() => this.#resultWords(), milliseconds);
      },
      onShowMore: () => {
        host.requestUpdate();
        announce(() => this.#shownWords(this.#answers.shown?.results), 400);
      },
      onTyping: () => this.#announcer.cancel(),
      onForget: () => {
        this.#announcer.clear();
        this.#summaries.unfolded.clear();
      },
      onFacetSearch: (name) => {
        const values = this.#answers.shown?.results.facets.find((facet) => facet.name === name)?.values ?? [];
        const text = this.state.facetTexts.get(name) ?? '';
        const namesOf = ({ id }: { readonly id: string }) => this.#settings?.vocabulary.names(name, id) ?? [];
        const shown = findByName(values, namesOf, text).length;
        announce(() => this.#shownWords({ shown, total: values.length }), 1000);
      },
      quotable: (text) => {
        const { shown } = this.#answers;
        return shown ? quotableText(text, shown.query, shown.results) : '';
      },
      onCopied: () => announce(() => this.#messages?.copied ?? '', 100),
    });
    this.#exit = new QuickExit(host, {
      address: () => this.#exitUrl,
      hasShift: () => host.exitShift,
      onPress: (more) => announce(() => fill(this.#messages?.exitMore ?? '', { n: String(more) }), 0),
      words: () => ({
        language: this.#locale.current?.language ?? '',
        direction: this.#locale.current?.direction ?? '',
        close: this.#messages?.exitClose ?? '',
        blocked: this.#messages?.exitBlocked ?? '',
      }),
      onLeave: () => void this.#page.emit('safeguarding-exit', { url: this.#exitUrl! }),
      forget: () => this.state.forget(),
    });
    this.#actions = {
      ...this.state.actions,
      open: (id, url) => this.#page.emit('safeguarding-open', { id, url }, true),
      report: (id) =>
        this.#page.emit('safeguarding-report', { id, version: this.#settings?.source.version ?? '' }, true),
    };
    new WindowEvents(host, {
      hashchange: () => void (host.share && host.requestUpdate('share')),
      // Whoever comes next must not find it by going back.
      pagehide: () => this.state.startAnew(),
      // Reading on is doing something, too.
      keydown: this.state.forgetLater,
      pointerdown: this.state.forgetLater,
      scroll: this.state.forgetLater,
    });
    new ThemeController(host, this.#page.warn);
    new WidthController(host);
    this.#summaries = new CutSummaries(host);
    host.addController(this);
  }

  /** The resources on screen, in their order. */
  get results(): readonly Resource[] {
    return this.#answers.shown?.results.page.resources ?? [];
  }

  /** Ticks these values in place of all others, where nothing is wrong with them. */
  setFilters(filters: Chosen): void {
    const { warn } = this.#page;
    const wrong = findInvalidFacet(filters);
    if (wrong) return warn(`setFilters: ${wrong} Nothing was changed.`);
    this.state.replace(
      this.#settings ? dropUnknownIds(filters, this.#settings.vocabulary, warn, this.state.chosen) : filters,
    );
  }

  showMore(): void {
    if (this.#answers.shown?.results.page.nextCursor) this.state.actions.showMore();
  }

  /** Finds out what is to be shown before it is drawn. */
  prepare(changed: ReadonlyMap<PropertyKey, unknown>): void {
    const { search } = this.host;
    if (changed.has('search') && search !== undefined) this.state.setText(search);
    try {
      this.#prepare(changed.size > 0);
    } catch (error) {
      // A page that changed the language's own objects: the last good view stays. A catalogue that another copy of the
      // SDK opened: the fallback is better than half a list, and the page around must not suffer.
      this.drawing.report(error);
      if (this.#catalogue.current !== this.#settings?.source) this.#clear();
    }
  }

  render(): unknown {
    return this.drawing.render(() => this.#draw());
  }

  hostUpdated(): void {
    const language = this.#locale.current;
    if (language) this.#announcer.setLanguage(language.language, language.direction);
    const { shown } = this.#answers;
    if (shown) this.#tell(shown.settings.source.version, shown.results.page, shown.results.total);
    if (shown || !this.#isWaiting) this.#markReady();
    if (shown?.results.deferredFacets) this.filtersDrawn = afterPaint().then(() => this.host.requestUpdate());
    else if (shown && !this.host.noSearch) shown.settings.source.warm?.();
  }

  get #isWaiting(): boolean {
    return !this.#isBare && (this.#catalogue.isLoading || this.#answers.isPending);
  }

  get #messages(): Messages | undefined {
    return this.#locale.current?.messages;
  }

  #prepare(hasChanged: boolean): void {
    const { host } = this;
    const { warn } = this.#page;
    const language = this.#locale.find(host.strings);
    this.#exitUrl = parseExitUrl(host.exitUrl, warn);
    if (hasChanged || this.#helpRevision !== this.#lightDomRevision) {
      this.#helpRevision = this.#lightDomRevision;
      this.#help = { ...this.#help, ...readHelpOptions(host, this.#page.readLightDom().links, warn) };
    }
    this.#isBare = !hasStyles(host);
    if (this.#isBare) {
      warn(noStyles);
      return this.#clear();
    }
    const source = this.#catalogue.find({
      engine: host.engine,
      catalogue: host.catalogue,
      pin: parsePin(host, baseUrl()),
      advisories: parseAdvisories(host, baseUrl()),
      isLazy: parseEnum('loading', host.loading, ['eager', 'lazy'], warn) === 'lazy',
    });
    if (!source) return this.#clear();
    const before = this.#settings;
    const isOtherSource = before?.source !== source;
    let settings = before;
    if (!settings || hasChanged || isOtherSource || this.#isStale(settings, language)) {
      if (this.#exitUrl) checkExitUrl(this.#exitUrl, source, warn);
      settings = checkPanelOptions(host, this.#page.readLightDom(), language, source, warn);
      const fragment = host.share ? (globalThis.location?.hash ?? '') : '';
      const { ticked, sort, vocabulary } = settings;
      this.state.begin({ filters: textOf(host.filters), ticked, sort, fragment }, vocabulary, isOtherSource);
      const { countries = [] } = settings.scope;
      this.#help = {
        ...this.#help,
        ...findHelp(source.beside ? sourceOfCatalogue(source.beside) : source, countries, Date.now()),
      };
    }
    this.#ask(settings);
    this.#settings = settings;
    this.#settingsRevision = this.#lightDomRevision;
  }

  #clear(): void {
    this.#settings = undefined;
    this.#answers.clear();
  }

  #isStale({ messages }: PanelSettings, language: Language): boolean {
    return messages !== language.messages || this.#settingsRevision !== this.#lightDomRevision;
  }

  #ask(settings: PanelSettings): void {
    const { scope, facets, match, pageSize, layout, language, listed: local } = settings;
    const { chosen, text, exact, sort, pages } = this.state;
    const limit = Math.min(pageSize * pages, 1000);
    const query: PanelQuery = { scope, chosen, match, text, exact, sort, limit, language, facets, local };
    // While the page comes in, what most have come for is drawn first.
    const isComing = ['loading', 'interactive'].includes(globalThis.document?.readyState);
    this.#answers.ask(settings, query, isComing && layout !== 'compact' && this.served.length === 0);
  }

  #draw(): TemplateResult {
    const { host } = this;
    const language = this.#locale.current;
    // The options could not be read, or a panel without styles would be a heap: the fallback is shown.
    const fallback = html`<slot name="urgent"></slot><slot></slot><slot name="local"></slot>`;
    if (!language) return fallback;
    const { messages } = language;
    const address = this.#exit.shownAddress;
    const exit = address ? exitBar(address, language, this.#exit.leave) : nothing;
    const note = address ? exitNote(host.exitShift, language) : nothing;
    if (this.#isBare) return html`${exit}${note}${fallback}`;
    const { shown } = this.#answers;
    if (shown) {
      for (const node of this.served) node.remove();
      this.served = [];
      const { failure } = this.#catalogue;
      const page = { failed: failure !== undefined, help: this.#help, summaries: this.#summaries };
      return html`${exit}${panel(buildPanelViewModel(shown.settings, this.state, shown, page, this.#actions), note)}`;
    }
    if (this.served.length > 0) return html``;
    const { headingLevel } = host;
    const first = html`${note} ${helpStrip({ ...language, help: this.#help, headingLevel, actions: this.#actions })}`;
    const status = html`<slot name="status"></slot>`;
    // Links of the page may still come in: the contact is one of them.
    const watched = html`<slot name="local"></slot>`;
    const around = { ...language, look: lookOf(host, this.#page.warn) };
    if (this.#isWaiting) {
      const bones = skeleton(textOf(host.heading) || messages.heading, headingLevel, !host.noSearch, messages.loading);
      return html`${exit}${frame(
        around,
        html`${first}${bones}${status}
          <div hidden>${watched}</div>`,
      )}`;
    }
    // The fallback is shown as the page styles it.
    const top = address || !this.#help.noHelp ? frame(around, first) : first;
    return html`${exit}${top}<slot></slot>${watched}${status}`;
  }

  /** Sends events for what has changed since the last ones. */
  #tell(version: string, page: object, total: number): void {
    const { revision, chosen: filters, sort } = this.state;
    const told = this.#told;
    this.#told = { revision, page };
    if (!told) this.#page.emit('safeguarding-ready', { version, total });
    if (revision !== (told?.revision ?? 0)) this.#page.emit('safeguarding-query', { filters, sort });
    if (page !== told?.page) this.#page.emit('safeguarding-result', { total });
  }

  #resultWords(): string {
    const { shown } = this.#answers;
    return shown ? resultAnnouncement(shown.results, this.state, shown.settings) : '';
  }

  #shownWords({ shown = 0, total = 0 }: { readonly shown?: number; readonly total?: number } = {}): string {
    const number = this.#settings?.formatter.number ?? String;
    return fill(this.#messages?.shown ?? '', { shown: number(shown), total: number(total) });
  }
}
