import type { Catalogue, FacetName, SortOrder } from '@safeguarding/sdk';
import type { Formatter } from '../locales/formatter.js';
import type { Messages } from '../locales/messages.js';
import type { PanelAnswer } from '../state/answerPanel.js';
import type { Loosening } from '../state/loosenings.js';
import type { Chosen } from '../state/Selection.js';
import type { Vocabulary } from '../state/Vocabulary.js';

/** What a visitor can do. */
export interface PanelActions {
  readonly type: (text: string) => void;
  readonly toggle: (facet: FacetName, id: string) => void;
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
  readonly skip: () => void;
  /** @returns false when the page has asked not to follow the link */
  readonly open: (id: string, url: string) => boolean;
}

/** Everything that the templates need, and nothing that they change. */
export interface PanelView {
  readonly messages: Messages;
  readonly formatter: Formatter;
  readonly vocabulary: Vocabulary;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly catalogue: Catalogue;
  readonly answer: PanelAnswer;
  readonly loosenings: readonly Loosening[];
  readonly chosen: Chosen;
  /** The words typed so far. */
  readonly typed: string;
  /** The words that the list is filtered by. */
  readonly text: string;
  readonly sort: SortOrder;
  readonly heading: string;
  readonly headingLevel: number;
  readonly theme: string;
  readonly layout: string;
  readonly hasSearch: boolean;
  readonly hasSort: boolean;
  /** Whether the filters are unfolded where the panel is narrow. */
  readonly filtersOpen: boolean;
  readonly openFacets: ReadonlySet<FacetName>;
  /** The facets that show all of their values. */
  readonly fullFacets: ReadonlySet<FacetName>;
  /** Values that stay in place once they were ticked, as `facet/id`. */
  readonly kept: ReadonlySet<string>;
  /** Whether a pinned dataset failed to load. */
  readonly failed: boolean;
  /** Whether the page goes to paper. */
  readonly printing: boolean;
  readonly actions: PanelActions;
}
