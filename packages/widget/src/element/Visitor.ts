import type { FacetName, SortOrder } from '@safeguarding/sdk';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { chosenPairs, toggleValue, type Chosen } from '../state/Selection.js';
import type { PanelActions } from '../view/PanelView.js';
import { focusCard, focusChip, focusResults } from './focus.js';

/** Whom a visitor's doings are told to. */
export interface VisitorReports {
  /** Something else is asked for; to be said after this many milliseconds without another change. */
  changed(milliseconds: number): void;
  /** More of the same list is asked for. */
  extended(): void;
  /** The visitor is typing: nothing is to be said now. */
  hush(): void;
  /** @returns false when the link must not be followed */
  opened(id: string, url: string): boolean;
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
  order: SortOrder = 'relevance';
  pages = 1;
  filtersOpen = false;
  readonly folds = new Map<FacetName, boolean>();
  readonly fullFacets = new Set<FacetName>();
  /** Values that were ticked once, as `facet/id`: their rows stay, also in a facet that shows only its first few. */
  readonly kept = new Set<string>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly host: ReactiveControllerHost & { readonly renderRoot: ParentNode },
    private readonly reports: VisitorReports,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.text = this.typed.trim();
  }

  readonly type = (text: string): void => {
    this.typed = text;
    this.reports.hush();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      if (this.text === text.trim()) return;
      this.text = text.trim();
      this.#ask(1000);
    }, typingPause);
  };

  readonly toggle = (facet: FacetName, id: string): void => {
    this.chosen = toggleValue(this.chosen, facet, id);
    this.folds.set(facet, true); // Unticking the last value must not fold the facet under the pointer.
    this.#ask(400);
  };

  readonly loosen = (facet: FacetName | undefined, id: string): void => {
    if (facet) this.chosen = toggleValue(this.chosen, facet, id);
    else this.#forgetText();
    this.#ask(400);
    this.#then(focusResults);
  };

  readonly removeChip = (index: number): void => {
    const pair = chosenPairs(this.chosen)[index];
    if (pair) this.chosen = toggleValue(this.chosen, ...pair);
    else this.#forgetText();
    this.#ask(400);
    this.#then((root) => focusChip(root, index));
  };

  readonly clear = (): void => {
    this.chosen = {};
    this.#forgetText();
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
    this.host.requestUpdate();
  };

  readonly skip = (): void => focusResults(this.host.renderRoot);

  readonly open = (id: string, url: string): boolean => this.reports.opened(id, url);

  #forgetText(): void {
    clearTimeout(this.#timer);
    this.typed = this.text = '';
    // What has been typed since the last rendering is unknown to Lit: an equal value would not be written.
    const field = this.host.renderRoot.querySelector<HTMLInputElement>('#search');
    if (field) field.value = '';
  }

  #ask(milliseconds: number): void {
    this.pages = 1;
    this.reports.changed(milliseconds);
  }

  #then(move: (root: ParentNode) => void): void {
    void this.host.updateComplete.then(() => move(this.host.renderRoot));
  }
}
