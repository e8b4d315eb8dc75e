import type { FacetName, SortOrder } from '@safeguarding/sdk';
import type { ReactiveController, ReactiveElement } from 'lit';
import { chosenPairs, toggleValue, type Chosen } from '../state/Selection.js';
import type { PanelActions, SharedLink } from '../view/PanelView.js';
import { focusCard, focusChip, focusResults } from './focus.js';

/** Whom a visitor's doings are told to. */
export interface VisitorReports {
  /** Something else is asked for; to be said after this many milliseconds without another change. */
  changed(milliseconds: number): void;
  /** More of the same list is asked for. */
  extended(): void;
  /** The visitor is typing: nothing is to be said now. */
  hush(): void;
  /** Rows of a facet have been looked for. */
  searched(facet: FacetName): void;
  /** @returns false when the link must not be followed */
  opened(id: string, url: string): boolean;
  /** @returns false when the link must not be followed */
  reported(id: string): boolean;
  /** A link to what is chosen and typed; its fate is told through `shared`. */
  linkTo(visitor: Visitor): string;
  shared(): void;
}

/** Milliseconds from the last letter to the new list: fewer repaints on old phones, and no flicker. */
const typingPause = 120;

/**
 * What one visitor has typed, ticked and unfolded. It lives in memory alone: nothing reaches the address, the
 * history, the title or any storage, for these words can put somebody at risk on a shared computer.
 */
export class Visitor implements PanelActions, ReactiveController {
  typed = '';
  text = '';
  chosen: Chosen = {};
  /** What the boxes show: ahead of `chosen` where a button is to be pressed first. */
  ticked: Chosen = {};
  order: SortOrder = 'relevance';
  pages = 1;
  filtersOpen = false;
  readonly folds = new Map<FacetName, boolean>();
  readonly fullFacets = new Set<FacetName>();
  readonly facetTexts = new Map<FacetName, string>();
  sharedLink: SharedLink | undefined;
  /** Values that were ticked once, as `facet/id`: their rows stay, also in a facet that shows only its first few. */
  readonly kept = new Set<string>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly host: ReactiveElement & { readonly renderRoot: ParentNode; readonly apply: boolean },
    private readonly reports: VisitorReports,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    if (!this.host.apply) this.text = this.typed.trim();
  }

  /** Puts choices in place of all others. */
  choose(chosen: Chosen): void {
    this.chosen = this.ticked = chosen;
  }

  /** The page asks for other choices. */
  replace(chosen: Chosen): void {
    this.choose(chosen);
    this.#ask(400);
  }

  /** Puts words in place of those typed. */
  write(text: string): void {
    clearTimeout(this.#timer);
    this.typed = this.text = text;
    // What has been typed since the last rendering is unknown to Lit: an equal value would not be written.
    const field = this.host.renderRoot.querySelector<HTMLInputElement>('#search');
    if (field) field.value = text;
  }

  /** Forgets everything, and says nothing. */
  forget(): void {
    this.reports.hush();
    this.choose({});
    this.write('');
    this.facetTexts.clear();
    this.kept.clear();
    this.sharedLink = undefined;
    this.pages = 1;
    this.host.requestUpdate();
  }

  readonly type = (text: string): void => {
    this.typed = text;
    clearTimeout(this.#timer);
    if (this.host.apply) return;
    this.reports.hush();
    this.#timer = setTimeout(() => {
      if (this.text === text.trim()) return;
      this.text = text.trim();
      this.#ask(1000);
    }, typingPause);
  };

  readonly apply = (): void => {
    clearTimeout(this.#timer);
    this.chosen = this.ticked;
    this.text = this.typed.trim();
    this.#ask(400);
    if (this.host.apply) this.#then(focusResults);
  };

  readonly toggle = (facet: FacetName, id: string): void => {
    this.ticked = toggleValue(this.ticked, facet, id);
    this.folds.set(facet, true); // Unticking the last value must not fold the facet under the pointer.
    if (this.host.apply) return this.host.requestUpdate();
    this.chosen = this.ticked;
    this.#ask(400);
  };

  readonly loosen = (facet: FacetName | undefined, id: string): void => {
    if (facet) this.#drop(facet, id);
    else this.write('');
    this.#ask(400);
    this.#then(focusResults);
  };

  readonly removeChip = (index: number): void => {
    const pair = chosenPairs(this.chosen)[index];
    if (pair) this.#drop(...pair);
    else this.write('');
    this.#ask(400);
    this.#then((root) => focusChip(root, index));
  };

  readonly clear = (): void => {
    this.choose({});
    this.write('');
    this.#ask(400);
    this.#then(focusResults);
  };

  readonly sort = (order: SortOrder): void => {
    this.order = order;
    this.#ask(400);
  };

  readonly showMore = (): void => {
    const first = this.host.renderRoot.querySelectorAll('.card').length;
    this.pages += 1;
    this.reports.extended();
    this.#then((root) => focusCard(root, first));
  };

  readonly toggleFilters = (): void => {
    this.filtersOpen = !this.filtersOpen;
    this.host.requestUpdate();
  };

  /** Set by the panel before each rendering: which facets stand open, by the visitor's wish or from the start. */
  openFacets: ReadonlySet<FacetName> = new Set();

  readonly toggleFacet = (facet: FacetName): void => {
    this.folds.set(facet, !this.openFacets.has(facet));
    this.host.requestUpdate();
  };

  readonly toggleAll = (facet: FacetName): void => {
    if (!this.fullFacets.delete(facet)) this.fullFacets.add(facet);
    this.facetTexts.delete(facet);
    this.host.requestUpdate();
  };

  readonly findValue = (facet: FacetName, text: string): void => {
    this.facetTexts.set(facet, text);
    this.host.requestUpdate();
    this.reports.searched(facet);
  };

  // The copy begins within the click: browsers allow it there alone.
  readonly share = (): void => {
    const link = this.reports.linkTo(this);
    const settle = (copied: boolean) => () => {
      this.sharedLink = { link, copied };
      this.host.requestUpdate();
      this.reports.shared();
      if (!copied) this.#then((root) => root.querySelector<HTMLElement>('#link')?.focus());
    };
    // On plain http there is no clipboard at all.
    if (navigator.clipboard) navigator.clipboard.writeText(link).then(settle(true), settle(false));
    else settle(false)();
  };

  // No value is equal to NaN: the options are read anew.
  readonly reread = (): void => this.host.requestUpdate('resources', NaN);

  readonly skip = (): void => focusResults(this.host.renderRoot);

  readonly open = (id: string, url: string): boolean => this.reports.opened(id, url);

  readonly report = (id: string): boolean => this.reports.reported(id);

  /** Takes a value away, and leaves other ticks that do not count yet. */
  #drop(facet: FacetName, id: string): void {
    this.chosen = toggleValue(this.chosen, facet, id);
    if (this.ticked[facet]?.includes(id)) this.ticked = toggleValue(this.ticked, facet, id);
  }

  #ask(milliseconds: number): void {
    this.pages = 1;
    this.sharedLink = undefined;
    this.reports.changed(milliseconds);
  }

  #then(move: (root: ParentNode) => void): void {
    void this.host.updateComplete.then(() => move(this.host.renderRoot));
  }
}
