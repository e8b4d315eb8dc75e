import type { FacetName, SortOrder } from '@safeguarding/sdk';
import type { ReactiveController, ReactiveElement } from 'lit';
import { plainText } from '../safety/plainText.js';
import { chosenPairs, dropUnknownIds, toggleValue, type Chosen } from '../state/chosen.js';
import { sortOrders } from '../state/settings.js';
import { isSearchable, MOST_CHARACTERS } from '../state/typing.js';
import { readFragment, shareLink } from '../state/sharedLink.js';
import type { PanelStateData, SharedLink, StateActions } from '../state/viewModel.js';
import type { Vocabulary } from '../state/vocabulary.js';
import { textOf } from '../state/words.js';

/** Callbacks for what a visitor does. */
export interface PanelStateEvents {
  /** Something else is asked for; to be announced after this many milliseconds without another change. */
  onQueryChange(milliseconds: number): void;
  /** More of the same list is asked for. */
  onShowMore(): void;
  /** The visitor is typing: nothing is to be announced now. */
  onTyping(): void;
  /** Everything has been forgotten: nothing that was said may stay either. */
  onForget(): void;
  /** Rows of a facet have been looked for. */
  onFacetSearch(facet: FacetName): void;
  /** What was typed, as far as it may be repeated now: see `quotableText`. */
  quotable(text: string): string;
  /** A link to the view is in the clipboard. */
  onCopied(): void;
}

/** What a page or a shared link asks a panel to begin with. */
export interface InitialState {
  /** The attribute `filters`, and the values that it names. */
  readonly filters: string;
  readonly ticked: Chosen;
  readonly sort: SortOrder;
  /** The fragment of the page's address, where the panel reads links. */
  readonly fragment: string;
}

/** Milliseconds from the last letter to the new list: fewer repaints on old phones, and no flicker. */
const TYPING_DELAY = 120;

/** Milliseconds without input after which everything is forgotten: a screen may be left as it is. */
export const FORGET_AFTER = 5 * 60_000;

/**
 * What one visitor has typed, ticked and unfolded. It lives in memory alone: nothing reaches the address, the
 * history, the title or any storage, for these words can put a visitor at risk on a shared computer.
 */
export class PanelState implements PanelStateData, ReactiveController {
  typed = '';
  text = '';
  /** Whether words that nothing has are to stay as typed. */
  exact = false;
  chosen: Chosen = {};
  ticked: Chosen = {};
  sort: SortOrder = 'relevance';
  /** How many pages of the list are shown. */
  pages = 1;
  filtersOpen = false;
  readonly folds = new Map<FacetName, boolean>();
  readonly fullFacets = new Set<FacetName>();
  readonly facetTexts = new Map<FacetName, string>();
  readonly kept = new Set<string>();
  sharedLink: SharedLink | undefined;
  moreHelp = false;
  /** Rises with every change that a visitor asks for. */
  revision = 0;
  #initial: Partial<InitialState> = { filters: '' };
  #timer: ReturnType<typeof setTimeout> | undefined;
  #forgetting: ReturnType<typeof setTimeout> | undefined;
  /** Whether a visitor has left something that is to be forgotten. */
  #isTouched = false;

  constructor(
    private readonly host: ReactiveElement & { readonly renderRoot: ParentNode; readonly apply: boolean },
    private readonly events: PanelStateEvents,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    if (!this.host.apply) this.#search(this.typed);
  }

  /**
   * Follows what the page's author or a link asks to begin with: each once, then visitors decide.
   *
   * @param isOtherCatalogue Whether ticks are to be dropped that the catalogue does not know.
   */
  begin(initial: InitialState, vocabulary: Pick<Vocabulary, 'ids'>, isOtherCatalogue: boolean): void {
    const before = this.#initial;
    this.#initial = initial;
    const silent = (): void => undefined;
    if (initial.filters !== before.filters) this.#choose(initial.ticked);
    else if (isOtherCatalogue) this.#choose(dropUnknownIds(this.chosen, vocabulary, silent));
    if (initial.sort !== before.sort) this.sort = initial.sort;
    const shared = initial.fragment !== before.fragment && readFragment(initial.fragment, this.host.id);
    if (!shared) return;
    this.#touch();
    this.#choose(dropUnknownIds(shared.chosen, vocabulary, silent));
    this.#write(plainText(shared.text).trim());
    if (sortOrders.includes(shared.sort)) this.sort = shared.sort;
  }

  /** The page asks for other choices, in place of all. */
  replace(chosen: Chosen): void {
    this.#choose(chosen);
    this.#ask(400);
  }

  /** The page asks for these words, in place of those typed. */
  setText(text: unknown): void {
    this.#touch(); // A box of the page may hold what a visitor types.
    if (this.#write(plainText(textOf(text)).trim().slice(0, MOST_CHARACTERS))) this.#ask(1000);
  }

  /** Forgets everything, and says nothing. */
  forget(): void {
    this.events.onForget();
    this.#choose({});
    this.#write('');
    this.facetTexts.clear();
    this.kept.clear();
    this.sharedLink = undefined;
    this.moreHelp = false;
    this.pages = 1;
    this.host.requestUpdate();
  }

  /** Begins anew to wait until everything is forgotten, without a word. Whatever somebody does on the page says so again. */
  readonly forgetLater = (): void => {
    clearTimeout(this.#forgetting);
    if (this.#isTouched) this.#forgetting = setTimeout(() => this.startAnew(), FORGET_AFTER);
  };

  /** Forgets what the visitor did, so that the panel begins again as its page has it. */
  startAnew(): void {
    this.forget();
    this.#isTouched = false;
    clearTimeout(this.#forgetting);
    this.#initial = { fragment: this.#initial.fragment ?? '', filters: '' };
    this.host.requestUpdate('filters');
  }

  readonly actions: StateActions = {
    type: (text, isUnfinished = false) => {
      this.typed = text;
      this.#touch();
      clearTimeout(this.#timer);
      if (this.host.apply) return;
      this.events.onTyping();
      if (isUnfinished) return;
      this.#timer = setTimeout(() => {
        if (this.#search(text)) this.#ask(1000);
      }, TYPING_DELAY);
    },

    apply: () => {
      clearTimeout(this.#timer);
      this.chosen = this.ticked;
      this.#search(this.typed);
      this.#ask(400);
      // Out of the field: the keyboard of a phone would cover the list.
      this.#afterUpdate(focusResults);
    },

    toggle: (facet, id) => {
      this.#touch();
      this.#tick(toggleValue(this.ticked, facet, id));
      this.folds.set(facet, true); // Unticking the last value must not fold the facet under the pointer.
      if (this.host.apply) return this.host.requestUpdate();
      this.chosen = this.ticked;
      this.#ask(400);
    },

    removeFilter: (facet, id) => {
      this.#touch();
      if (facet) this.#drop(facet, id);
      else this.#write('');
      this.#ask(400);
      this.#afterUpdate(focusResults);
    },

    removeChip: (index) => {
      this.#touch();
      const pair = chosenPairs(this.chosen)[index];
      if (pair) this.#drop(...pair);
      else this.#write('');
      this.#ask(400);
      this.#afterUpdate((root) => focusChip(root, index));
    },

    searchExactly: () => {
      this.exact = true;
      this.#ask(400);
      this.#afterUpdate(focusResults);
    },

    clearText: () => {
      this.#touch();
      this.#write('');
      this.#ask(400);
      this.host.renderRoot.querySelector<HTMLElement>('#search')?.focus();
    },

    clear: () => {
      this.#touch();
      this.#choose({});
      this.#write('');
      this.#ask(400);
      this.#afterUpdate(focusResults);
    },

    sort: (order) => {
      this.sort = order;
      this.#ask(400);
    },

    showMore: () => {
      this.#touch();
      const first = this.host.renderRoot.querySelectorAll('.results > .list > .card').length; // What is folded stays last.
      this.pages += 1;
      this.events.onShowMore();
      this.#afterUpdate((root) => focusCard(root, first));
    },

    toggleFilters: () => {
      this.filtersOpen = !this.filtersOpen;
      this.host.requestUpdate();
    },

    foldFacet: (facet, isOpen) => {
      this.folds.set(facet, isOpen);
      this.host.requestUpdate();
    },

    toggleAll: (facet) => {
      if (!this.fullFacets.delete(facet)) this.fullFacets.add(facet);
      this.facetTexts.delete(facet);
      this.host.requestUpdate();
    },

    toggleHelp: () => {
      this.moreHelp = !this.moreHelp;
      this.host.requestUpdate();
    },

    findValue: (facet, text) => {
      this.#touch();
      this.facetTexts.set(facet, text);
      this.host.requestUpdate();
      this.events.onFacetSearch(facet);
    },

    // The copy begins within the click: browsers allow it there alone.
    share: () => {
      const text = this.events.quotable(this.text);
      const holdsText = text === this.text;
      const link = shareLink(location.href, this.host.id, { chosen: this.chosen, text, sort: this.sort });
      const settle = (copied: boolean) => () => {
        this.sharedLink = { link, copied, holdsText };
        this.host.requestUpdate();
        if (copied) this.events.onCopied();
        else this.#afterUpdate((root) => root.querySelector<HTMLElement>('#link')?.focus());
      };
      // On plain http there is no clipboard at all.
      if (navigator.clipboard) navigator.clipboard.writeText(link).then(settle(true), settle(false));
      else settle(false)();
    },

    skip: () => focusResults(this.host.renderRoot),
  };

  #touch(): void {
    this.#isTouched = true;
    this.forgetLater();
  }

  /** Puts choices in place of all others. */
  #choose(chosen: Chosen): void {
    this.chosen = chosen;
    this.#tick(chosen);
  }

  #tick(ticked: Chosen): void {
    this.ticked = ticked;
    for (const [facet, id] of chosenPairs(ticked)) this.kept.add(`${facet}/${id}`);
  }

  /** Puts words in place of those typed. Returns whether something else is searched for now. */
  #write(text: string): boolean {
    clearTimeout(this.#timer);
    this.typed = text;
    const isOther = this.#search(text);
    // What has been typed since the last rendering is unknown to Lit: an equal value would not be written.
    const field = this.host.renderRoot.querySelector<HTMLInputElement>('#search');
    if (field) field.value = text;
    return isOther;
  }

  /** Searches for what was typed: for nothing, where that is no word yet. Returns whether this is something else. */
  #search(typed: string): boolean {
    const text = isSearchable(typed) ? typed.trim() : '';
    if (text === this.text) return false;
    this.text = text;
    this.exact = false;
    return true;
  }

  /** Takes a value away, and leaves other ticks that do not count yet. */
  #drop(facet: FacetName, id: string): void {
    this.chosen = toggleValue(this.chosen, facet, id);
    if (this.ticked[facet]?.includes(id)) this.#tick(toggleValue(this.ticked, facet, id));
  }

  #ask(milliseconds: number): void {
    this.pages = 1;
    this.sharedLink = undefined;
    this.moreHelp = false;
    this.revision += 1;
    this.events.onQueryChange(milliseconds);
  }

  #afterUpdate(move: (root: ParentNode) => void): void {
    void this.host.updateComplete.then(() => move(this.host.renderRoot));
  }
}

/** Sends the focus to the count above the list. */
function focusResults(root: ParentNode): void {
  root.querySelector<HTMLElement>('#results')?.focus();
}

/** Sends the focus to a chip; to the results when there is none at this place. */
function focusChip(root: ParentNode, index: number): void {
  const chip = root.querySelectorAll<HTMLElement>('.chip')[index];
  if (chip) chip.focus();
  else focusResults(root);
}

/** Sends the focus to a card: its link, its title where it has none, or what it is folded into. */
function focusCard(root: ParentNode, index: number): void {
  const title = root.querySelectorAll<HTMLElement>('.card > .title')[index];
  const folded = title?.closest('details:not([open])');
  const link = folded ? folded.querySelector('summary') : title?.querySelector('a');
  if (title && !link) title.tabIndex = -1;
  (link ?? title)?.focus();
}
