import type { KnownResourceId, LanguageMap, Need, Resource, ResourceId } from '@safeguarding/data';
import type { NeedAnswer } from '../needs/answersOf.js';
import type { Correction } from '../search/corrections.js';
import type { NamedValue } from '../search/namedValues.js';
import type { LocalText } from '../taxonomy/labels.js';
import type { FacetValues, InstalledValues } from '../model.js';

/** Ids of resources: those of the installed data where its facets take known ids alone. */
type IdFor<Values> = Values extends InstalledValues ? KnownResourceId : ResourceId;

/** A choice of resources. Within a facet any value is enough (see `match`); across facets all must hold. An empty list is no choice. */
export type ResourceFilter<Values = FacetValues> = {
  readonly [F in keyof Values]?: readonly Values[F][];
} & {
  /** Earliest year of publication, such as 2019. Resources without a known year are left out when set. */
  readonly publishedFrom?: number;
  /** Latest year of publication. Resources without a known year are left out when set. */
  readonly publishedTo?: number;
  /**
   * A version of the data, such as `2.0.0`: only resources that a later one added or changed. What is new to somebody who
   * saw that version. Resources that do not say when they changed, as those of the panel's drop-in file, are left out when
   * set.
   */
  readonly updatedSince?: string;
  /** Only these resources. */
  readonly ids?: readonly IdFor<Values>[];
  /** Leaves out the resources that carry any of these values, from results and all counts. */
  readonly exclude?: { readonly [F in keyof Values]?: readonly Values[F][] } & {
    readonly ids?: readonly IdFor<Values>[];
  };
  /**
   * `all` asks a resource to carry every chosen value of that facet.
   *
   * @default 'any'
   */
  readonly match?: { readonly [F in keyof Values]?: 'any' | 'all' };
  /**
   * Where `countries` or `regions` are chosen, let resources that apply everywhere in too.
   *
   * @default false, and true inside `within`: a ticked country shows what is of that country, a scope what applies there
   */
  readonly includeGlobal?: boolean;
};

/**
 * `relevance`: best match first when there is text; otherwise the ones to start with, then the newest.
 * `newest`: by date of publication, unknown dates last. `title` and `publisher`: alphabetical in `language`.
 * Superseded resources come after current ones in `newest`, and in `relevance` where there is no text; their matches of
 * a text count a quarter less.
 */
export type SortOrder = 'relevance' | 'newest' | 'title' | 'publisher';

/** What one asks a catalogue. Plain data: it can be stored, sent to a worker or logged by whoever wrote it. */
export type ResourceQuery<Values = FacetValues> = ResourceFilter<Values> & {
  /**
   * Words to look for. At most 512 characters are used, and of their words the 16 rarest. Words in quotes must stand
   * together in a text or name of the resource; a word behind a minus must not stand there.
   */
  readonly text?: string;
  /**
   * Whether words count as typed alone, and none as a misspelling of another: what a "search instead for" asks.
   *
   * @default false
   */
  readonly exact?: boolean;
  /**
   * A hard scope: what lies outside it is neither found nor counted. What a school in the Philippines can use is
   * `within: { countries: ['PH'] }`, worldwide resources included; with `includeGlobal: false` only what names the
   * country.
   */
  readonly within?: ResourceFilter<Values>;
  /** @default 'relevance' */
  readonly sort?: SortOrder;
  /**
   * BCP 47 tag of the page: titles are compared in it, and texts of any language are read as somebody on this page means
   * them.
   *
   * @default 'en'
   */
  readonly language?: string;
  /**
   * Resources a page, a whole number from 0 to 1,000; 0 asks for counts alone.
   *
   * @default 20
   */
  readonly limit?: number;
  /**
   * The facets whose values are counted, where not all are shown: the fewer, the faster. The lists of the others are
   * empty. With an empty list none is counted.
   *
   * @default all
   */
  readonly facets?: readonly (keyof Values & string)[];
  /**
   * Whether the counted values come with their names in `language`.
   *
   * @default false
   */
  readonly facetLabels?: boolean;
  /** `nextCursor` of an earlier result of the same query; null for the first page. */
  readonly cursor?: string | null;
};

/** A filter over facets of any names. */
export type AnyFilter = ResourceFilter<Readonly<Record<string, string>>>;

/** A query over facets of any names. */
export type AnyQuery = ResourceQuery<Readonly<Record<string, string>>>;

/** One value of a facet with its live count. */
export interface FacetCount {
  /** Id of the concept or publisher, code of the country, or tag of the language. */
  readonly id: string;
  /** Resources that carry the value among those that all other facets, the text and the scope let through. */
  readonly count: number;
  /** Whether the query chose it. */
  readonly selected: boolean;
  /**
   * Its name, where the query asks for `facetLabels`. Without one are `global`, whose word is the page's, and values of facets
   * of your own that are no concepts and no codes: show the id.
   */
  readonly label?: LocalText;
}

/** The answer to a query. */
export interface QueryResult<Values = FacetValues> {
  /** How many resources match, over all pages. */
  readonly total: number;
  /** This page. */
  readonly resources: readonly Resource[];
  /** Per facet every value that occurs within the scope, in a fixed order (values with a count of 0 stay); nothing for facets that the query does not ask for. A value of a hierarchical scheme counts its narrower ones. */
  readonly facets: { readonly [F in keyof Values]: readonly FacetCount[] };
  /** Pass it as `cursor` for the next page; null on the last one, and when `limit` is 0. */
  readonly nextCursor: string | null;
  /**
   * Whether no resource has all words of the text, so that these are the ones with the most of them: worth saying
   * beside the results. Judged over the whole catalogue, before facets and scope. False without text or results.
   */
  readonly partial: boolean;
  /**
   * What the text was taken for, where nothing has some of its words: worth saying beside the results, with a way to ask
   * again with `exact`. Never there where the text may come from a private need.
   */
  readonly corrected?: Correction;
  /**
   * The languages of the catalogue, where the text is in a script that none of them is written in and nothing has it: worth
   * saying beside the results, which are help then, directories first. Such a text counts as `private`.
   */
  readonly unreadable?: readonly string[];
  /** The need that the text surely comes from, if one is. Its `help` stands outside `total`. */
  readonly need?: QueryNeed;
  /**
   * Whether the text may come from a private need, also where none is sure enough for a card: repeat it nowhere, not in
   * chips, links, prints, events and announcements, and keep it no longer than need be.
   */
  readonly private: boolean;
  /**
   * What the text names: countries, languages, audiences ("for teachers") and kinds ("videos"). They raise what carries them,
   * and filter nothing. Of a text that may come from a private need countries and languages alone.
   */
  readonly understood: readonly NamedValue[];
  /** Ids of the query that the catalogue does not have: they find nothing. A facet's codes count as such, too. */
  readonly unknown: readonly UnknownValue<Values>[];
}

/** A need that a text was recognised as coming from: surely enough to show a card. */
export interface QueryNeed {
  /** The id of the need in the dataset. */
  readonly id: string;
  /** What the card shows: conditional, and without a word for the act. */
  readonly heading: LanguageMap;
  /** A neutral name. */
  readonly chip: LanguageMap;
  /** Whom it is about: `me`, `my-child`, `pupil`, `friend`, `own-thoughts`, or `work` for nobody in particular. */
  readonly about: Need['about'];
  /** `now`: hours matter. `today`: somebody is harmed, or may be. */
  readonly urgency?: 'now' | 'today';
  /** Whether the page must not repeat it anywhere: not in suggestions, chips, links, prints, events and announcements. */
  readonly private: boolean;
  /** All that answers it, best first, each with what it does: also what filters, scope or order of the query shut out. */
  readonly help: readonly NeedAnswer[];
}

/** An id of a query that the catalogue does not have. */
export interface UnknownValue<Values = FacetValues> {
  /** Where the query names it, such as `within.topics`. */
  readonly path: string;
  /** The facet; `ids` for a resource. */
  readonly facet: (keyof Values & string) | 'ids';
  /** The id as the query has it. */
  readonly value: string;
  /** The id that it most likely meant, if one is near. Looked for of the first eight unknown ids of a query alone. */
  readonly nearest: string | null;
}
