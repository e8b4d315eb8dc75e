import type { FacetName, SortOrder } from '@safeguarding/sdk';
import type { Settings, CommonSettings } from '../element/Settings.js';
import type { PanelAnswer } from '../state/answerPanel.js';
import type { Loosening } from '../state/loosenings.js';
import type { Chosen } from '../state/Selection.js';

/** What a visitor can do with a card. */
export interface CardActions {
  /** @returns false when the page has asked not to follow the link */
  readonly open: (id: string, url: string) => boolean;
  /** @returns false when the page has asked not to follow the link */
  readonly report: (id: string) => boolean;
}

/** What a visitor can do with a quick exit. */
export interface ExitActions {
  /** Covers the page and leaves it. */
  readonly leave: (event?: Event) => void;
  /** Takes the cover away again. */
  readonly stay: () => void;
}

/** What a visitor can do. */
export interface PanelActions extends CardActions {
  readonly type: (text: string) => void;
  readonly toggle: (facet: FacetName, id: string) => void;
  /** Lets what is typed and ticked count, where the page has asked for a button. */
  readonly apply: () => void;
  /** Takes a filter away from the empty state; without a facet the words typed. The focus goes to the results. */
  readonly loosen: (facet: FacetName | undefined, id: string) => void;
  /** Takes a filter away through its chip: the focus goes on to the next one. */
  readonly removeChip: (index: number) => void;
  readonly clear: () => void;
  readonly sort: (order: SortOrder) => void;
  readonly showMore: () => void;
  readonly toggleFilters: () => void;
  readonly toggleFacet: (facet: FacetName) => void;
  readonly toggleAll: (facet: FacetName) => void;
  /** Looks for values within one facet. */
  readonly findValue: (facet: FacetName, text: string) => void;
  readonly skip: () => void;
  /** Makes a link to what is chosen and typed, and copies it. */
  readonly share: () => void;
  /** The page's own links or its template for cards have changed. */
  readonly reread: () => void;
}

/** Everything that the template of a card needs. */
export interface CardView extends CommonSettings {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly layout: string;
  /** Whether the page goes to paper. */
  readonly printing: boolean;
  readonly actions: CardActions;
}

/** A link that was made for a visitor, and whether it is in the clipboard. */
export interface SharedLink {
  readonly link: string;
  readonly copied: boolean;
}

/** Everything that the templates need, and nothing that they change. */
export interface PanelView extends Settings, CardView {
  readonly answer: PanelAnswer;
  readonly loosenings: readonly Loosening[];
  /** What the list is filtered by. */
  readonly chosen: Chosen;
  /** What is ticked: the same, unless a button is to be pressed first. */
  readonly ticked: Chosen;
  /** The words typed so far. */
  readonly typed: string;
  /** The words that the list is filtered by. */
  readonly text: string;
  readonly sort: SortOrder;
  readonly hasSearch: boolean;
  readonly hasSort: boolean;
  /** Whether values of filters say how many resources they would show. */
  readonly hasCounts: boolean;
  /** Whether a button lets ticks count. */
  readonly applies: boolean;
  readonly canShare: boolean;
  readonly sharedLink: SharedLink | undefined;
  /** Whether the filters are unfolded where the panel is narrow. */
  readonly filtersOpen: boolean;
  readonly openFacets: ReadonlySet<FacetName>;
  /** The facets that show all of their values. */
  readonly fullFacets: ReadonlySet<FacetName>;
  /** What is looked for within a facet. */
  readonly facetTexts: ReadonlyMap<FacetName, string>;
  /** Values that stay in place once they were ticked, as `facet/id`. */
  readonly kept: ReadonlySet<string>;
  /** Whether a pinned dataset failed to load. */
  readonly failed: boolean;
  readonly actions: PanelActions;
}
