import type { FacetName, MatchExplanation, SortOrder } from '@safeguarding/sdk';
import { fill } from '../locales/fill.js';
import { chosenPairs, type Chosen } from './chosen.js';
import type { HelpOptions, HelpServices } from './helpStrip.js';
import type { PanelQuery, PanelResult } from './query.js';
import type { CardSettings, Language, PanelSettings } from './settings.js';

/** What a visitor can do with a card. */
export interface CardActions {
  /** @returns false when the page has asked not to follow the link */
  readonly open: (id: string, url: string) => boolean;
  /** @returns false when the page has asked not to follow the link */
  readonly report: (id: string) => boolean;
}

/** What a visitor can do with what is typed, ticked and unfolded. */
export interface StateActions {
  /** @param isUnfinished Whether an input method is still at work on it. */
  readonly type: (text: string, isUnfinished?: boolean) => void;
  /** Empties the search field, and goes back to it. */
  readonly clearText: () => void;
  readonly toggle: (facet: FacetName, id: string) => void;
  /** Lets what is typed and ticked count, where the page has asked for a button. */
  readonly apply: () => void;
  /** Takes a filter away from the empty state; without a facet the words typed. The focus goes to the results. */
  readonly removeFilter: (facet: FacetName | undefined, id: string) => void;
  /** Takes a filter away through its chip: the focus goes on to the next one. */
  readonly removeChip: (index: number) => void;
  /** Takes the words typed as they are, where others were guessed. */
  readonly searchExactly: () => void;
  readonly clear: () => void;
  readonly sort: (order: SortOrder) => void;
  readonly showMore: () => void;
  readonly toggleFilters: () => void;
  /** Folds or unfolds a facet. */
  readonly foldFacet: (facet: FacetName, isOpen: boolean) => void;
  readonly toggleAll: (facet: FacetName) => void;
  /** Shows all that helps with a need, or the first few again. */
  readonly toggleHelp: () => void;
  /** Looks for values within one facet. */
  readonly findValue: (facet: FacetName, text: string) => void;
  readonly skip: () => void;
  /** Makes a link to what is chosen and typed, and copies it. */
  readonly share: () => void;
}

/** What a visitor can do. */
export type PanelActions = CardActions & StateActions;

/** A link that was made for a visitor, and whether it is in the clipboard. */
export interface SharedLink {
  readonly link: string;
  readonly copied: boolean;
  /** Whether what was typed is in it, if anything was. */
  readonly holdsText: boolean;
}

/** What one visitor has typed, ticked and unfolded. */
export interface PanelStateData {
  /** The words typed so far. */
  readonly typed: string;
  /** The words that the list is filtered by. */
  readonly text: string;
  /** What the list is filtered by. */
  readonly chosen: Chosen;
  /** What the boxes show: ahead of `chosen` where a button is to be pressed first. */
  readonly ticked: Chosen;
  readonly sort: SortOrder;
  /** Whether the filters are unfolded where the panel is narrow. */
  readonly filtersOpen: boolean;
  /** Facets that the visitor has folded or unfolded. */
  readonly folds: ReadonlyMap<FacetName, boolean>;
  /** The facets that show all of their values. */
  readonly fullFacets: ReadonlySet<FacetName>;
  /** What is looked for within a facet. */
  readonly facetTexts: ReadonlyMap<FacetName, string>;
  /** Values that were ticked once, as `facet/id`: their rows stay, also in a facet that shows only its first few. */
  readonly kept: ReadonlySet<string>;
  readonly sharedLink: SharedLink | undefined;
  /** Whether all is shown that helps with a need. */
  readonly moreHelp: boolean;
}

/** Which summaries somebody has asked to see whole. */
export interface Summaries {
  readonly unfolded: ReadonlySet<string>;
  readonly toggle: (id: string) => void;
}

/** Everything that the template of a card needs. */
export interface CardViewModel extends CardSettings {
  readonly layout: string;
  /** What of each card answers the words typed. */
  readonly explained?: ReadonlyMap<string, MatchExplanation> | undefined;
  /** Which summaries are unfolded, by the ids of their resources; undefined where all are shown whole. */
  readonly summaries?: Summaries;
  readonly actions: CardActions;
}

/** Everything that the templates of a panel need, and nothing that they change. */
export interface PanelViewModel
  extends
    Omit<PanelSettings, 'facets' | 'layout' | 'ticked' | 'sort'>,
    Omit<PanelStateData, 'folds'>,
    CardViewModel,
    HelpViewModel {
  readonly results: PanelResult;
  readonly openFacets: ReadonlySet<FacetName>;
  /** The words that the list is filtered by, where they may be repeated on screen; see {@link quotableText}. */
  readonly quotable: string;
  /** Whether a pinned dataset failed to load. */
  readonly failed: boolean;
  readonly actions: PanelActions;
}

/** What the help strip needs: also before there is data, and without any. */
export interface HelpViewModel extends Pick<Language, 'language' | 'messages'> {
  readonly help: HelpOptions & HelpServices;
  readonly headingLevel: number;
  readonly actions: Pick<CardActions, 'open'>;
}

/** How many facets are open at first: more would push the list out of sight. */
const OPEN_AT_FIRST = 2;

/** Puts together what the templates of a panel show. */
export function buildPanelViewModel(
  settings: PanelSettings,
  state: PanelStateData,
  { query, results }: { readonly query: PanelQuery; readonly results: PanelResult },
  page: Pick<PanelViewModel, 'failed' | 'help' | 'summaries'>,
  actions: PanelActions,
): PanelViewModel {
  const { typed, text, chosen, ticked, sort, filtersOpen, fullFacets, facetTexts, kept, sharedLink, moreHelp } = state;
  const open = results.facets.filter(
    ({ name, values }, index) =>
      state.folds.get(name) ?? (index < OPEN_AT_FIRST || values.some(({ id }) => ticked[name]?.includes(id))),
  );
  return {
    ...settings,
    ...page,
    results,
    typed,
    text,
    chosen,
    ticked,
    sort,
    filtersOpen,
    fullFacets,
    facetTexts,
    kept,
    sharedLink,
    moreHelp,
    explained: results.explained,
    quotable: quotableText(text, query, results),
    openFacets: new Set(open.map(({ name }) => name)),
    actions,
  };
}

/** Whether what was typed may come from a private need, also where no help is shown. An engine of a page may not tell. */
const isPrivate = ({ page }: PanelResult): boolean => page.private || page.need?.private === true;

/**
 * What was typed, where it may be repeated: not where it may come from a private need, nor before an answer says that it
 * does not. Others may see the screen, the link, or what scripts of the page collect.
 */
export function quotableText(text: string, query: PanelQuery, results: PanelResult): string {
  return query.text === text && !isPrivate(results) ? text : '';
}

/**
 * What a screen reader hears of a new list: how many resources, and by which filters; of help that it
 * has come, and no more: others may listen.
 * The words typed stay out, for this text is in the page's own tree.
 */
export function resultAnnouncement(
  { total, page }: Pick<PanelResult, 'total' | 'page'>,
  { chosen, text }: Pick<PanelStateData, 'chosen' | 'text'>,
  { messages, formatter, vocabulary }: Pick<CardSettings, 'messages' | 'formatter' | 'vocabulary'>,
): string {
  if (page.need) return messages.helpShown;
  const count = total === 0 ? messages.nothing : formatter.plural(messages.resources, total);
  const filters = formatter.list(chosenPairs(chosen).map(([facet, id]) => vocabulary.label(facet, id).text));
  if (filters) return fill(messages.announceFilters, { count, filters });
  return text ? fill(messages.announceText, { count }) : count;
}
