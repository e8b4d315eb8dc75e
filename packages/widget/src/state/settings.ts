import type { Resource } from '@safeguarding/data';
import { closestMatch, facetNames, type FacetName, type ResourceFilter, type SortOrder } from '@safeguarding/sdk';
import type { DatasetStore } from '@safeguarding/sdk/remote';
import type { Formatter } from '../locales/formatter.js';
import type { Messages } from '../locales/messages.js';
import { authorUrl } from '../safety/authorUrl.js';
import type { CatalogueSource } from './catalogueSource.js';
import { parseFilters, type Chosen } from './chosen.js';
import {
  checkLocalResources,
  type CheckedLocalResource,
  type LocalLink,
  type LocalResource,
} from './localResources.js';
import { parseScope, singulars } from './scope.js';
import { vocabularyOf, type Vocabulary } from './vocabulary.js';
import { meant, splitList, tell, textOf, unquoted, type EditorNote, type Warn } from './words.js';

/** The language that an element speaks, with all that it writes by. */
export interface Language {
  /** The panel's own language, such as `fr` or `zh-Hans`. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly messages: Messages;
  readonly formatter: Formatter;
}

/** The options of a single card, as a page gives them: plain values, right or wrong. */
export interface CardOptions {
  readonly headingLevel: number;
  readonly theme: string | null;
  readonly frame?: string | null;
  readonly density?: string | null;
  readonly report: string | null;
  readonly renderCard: ((resource: Resource) => unknown) | undefined;
}

/** The options of a panel, as a page gives them: plain values, right or wrong. */
export type PanelOptions = CardOptions & { readonly [F in FacetName]: string | null } & {
  readonly filters: string | null;
  readonly sort: string | null;
  readonly year: string | null;
  readonly ids: string | null;
  readonly excludeIds: string | null;
  readonly facets: string | null;
  readonly match: string | null;
  readonly pageSize: number;
  readonly heading: string | null;
  readonly layout: string | null;
  readonly noSearch: boolean;
  readonly noSort: boolean;
  readonly noCounts: boolean;
  readonly noGlobal: boolean;
  readonly apply: boolean;
  readonly share: boolean;
  readonly resources: readonly LocalResource[] | undefined;
};

/** What a page's attributes say about a pinned dataset, unchecked. At least one of them is not empty. */
export interface PinAttributes {
  readonly version: string;
  readonly integrity: string;
  readonly src: string;
  /** What the addresses in `src` are relative to. */
  readonly base: string;
}

/** Where a page has withdrawals listed, unchecked. */
export interface AdvisoryOptions {
  readonly address: string;
  /** What the address is relative to. */
  readonly base: string;
  /** Where the newest list is kept, if anywhere. */
  readonly store: DatasetStore | undefined;
}

/** What an element reads of its children, and of attributes that are no options. */
export interface LightDom {
  /** The page's own template for cards. */
  readonly template: HTMLTemplateElement | undefined;
  readonly links: readonly LocalLink[];
  /** All attributes of the element. */
  readonly attributes: ReadonlyMap<string, string>;
  /** What is to be said of attributes that are none of its own. */
  readonly notes: readonly EditorNote[];
}

/** The options that panel and single card share, checked. */
export interface CardSettings extends Language {
  readonly source: CatalogueSource;
  readonly vocabulary: Vocabulary;
  readonly headingLevel: number;
  /** Names that the style sheets know a look by. */
  readonly look: string;
  /** Where links are reported, with `{id}` and `{version}` in it; empty for nowhere. */
  readonly report: string;
  readonly renderCard: ((resource: Resource) => unknown) | undefined;
  readonly template: HTMLTemplateElement | undefined;
  /** Cards that were made from the template, kept for the next drawing. */
  readonly cardNodes: Map<Resource, HTMLElement>;
  readonly warn: Warn;
}

/** The options of a panel, checked against a catalogue. */
export interface PanelSettings extends CardSettings {
  readonly scope: ResourceFilter;
  /** What is ticked and how the list is ordered at the start. */
  readonly ticked: Chosen;
  readonly sort: SortOrder;
  readonly facets: readonly FacetName[];
  readonly match: 'any' | 'all';
  readonly pageSize: number;
  readonly heading: string;
  readonly layout: 'list' | 'cards' | 'compact';
  /** Resources of the page itself: those above the list, and those in it. */
  readonly pinned: readonly CheckedLocalResource[];
  readonly listed: readonly CheckedLocalResource[];
  readonly noSearch: boolean;
  readonly noSort: boolean;
  /** Whether values of filters keep to themselves how many resources they would show. */
  readonly noCounts: boolean;
  /** Whether a button lets ticks count. */
  readonly apply: boolean;
  readonly share: boolean;
  /** What the page's author should know: shown below the panel. */
  readonly notes: readonly EditorNote[];
}

/** Every order, the usual one first. */
export const sortOrders: readonly SortOrder[] = ['relevance', 'newest', 'title', 'publisher'];

/** Where the colours come from: the page, nowhere, or the visitor's device. */
export const themes = ['auto', 'light', 'dark', 'device'] as const;
export const frames = ['none', 'box'] as const;

/** Checks the options of a single card. Whatever is wrong is said, and the rest still counts. */
export function checkCardOptions(
  options: CardOptions,
  { template }: Pick<LightDom, 'template'>,
  language: Language,
  source: CatalogueSource,
  warn: Warn,
): CardSettings {
  return {
    ...language,
    source,
    vocabulary: vocabularyOf(source, language.language, language.messages, language.formatter),
    headingLevel: parseInteger('heading-level', options.headingLevel, 2, 5, 2, warn),
    look: lookOf(options, warn),
    report: parseReport(options.report, warn),
    renderCard: options.renderCard,
    template,
    cardNodes: new Map(),
    warn,
  };
}

/** Checks the options of a panel. Whatever is wrong is said, and the rest still counts. */
export function checkPanelOptions(
  options: PanelOptions,
  lightDom: LightDom,
  language: Language,
  source: CatalogueSource,
  warn: Warn,
): PanelSettings {
  const notes = [...lightDom.notes];
  const note: Warn = (message, about) => {
    warn(message);
    if (about) notes.push(about);
  };
  const card = checkCardOptions(options, lightDom, language, source, note);
  const { noSearch, noSort, noCounts, apply, share } = options;
  const local = checkLocalResources(options.resources, lightDom.links, note);
  return {
    ...card,
    warn,
    scope: parseScope(options, lightDom.attributes, source, card.vocabulary, note),
    ticked: parseFilters(options.filters, card.vocabulary, note),
    sort: parseEnum('sort', options.sort, sortOrders, note),
    facets: parseFacets(options.facets, note),
    match: parseEnum('match', options.match, ['any', 'all'], note),
    pageSize: parseInteger('page-size', options.pageSize, 1, 1000, 10, note),
    heading: textOf(options.heading) || language.messages.heading,
    layout: parseEnum('layout', options.layout, ['list', 'cards', 'compact'], note),
    pinned: local.filter((each) => each.pinned),
    listed: local.filter((each) => !each.pinned),
    noSearch,
    noSort,
    noCounts,
    apply,
    share,
    notes,
  };
}

/** One of a few words, or the one that was meant; the first of them, with a warning, for any other. */
export function parseEnum<Word extends string>(
  attribute: string,
  value: unknown,
  words: readonly Word[],
  warn: Warn,
): Word {
  const given = textOf(value).trim();
  const asked = unquoted(given).toLowerCase();
  const found = words.find((word) => word === asked) ?? (meant(asked, words) as Word | undefined);
  if (given && found !== given.toLowerCase())
    tell(warn, {
      name: attribute,
      word: given,
      value: found ?? closestMatch(asked, words) ?? words[0],
      counts: found !== undefined,
    });
  return found ?? words[0]!;
}

/** The look that a page asks for, in names that the style sheets know. Colours are found out where it is drawn. */
export function lookOf(
  { theme, frame = '', density = '' }: Pick<CardOptions, 'theme' | 'frame' | 'density'>,
  warn: Warn,
): string {
  const isDark = parseEnum('theme', theme, themes, warn) === 'dark';
  const hasBox = parseEnum('frame', frame, frames, warn) === 'box';
  const isDense = parseEnum('density', density, ['comfortable', 'compact'], warn) === 'compact';
  return [isDark && 'dark', hasBox && 'box', isDense && 'dense'].filter(Boolean).join(' ');
}

/** A whole number within bounds; the nearest one, or the default, with a warning, for any other. */
export function parseInteger(
  attribute: string,
  value: unknown,
  min: number,
  max: number,
  defaultValue: number,
  warn: Warn,
): number {
  const given = textOf(value ?? defaultValue);
  const number = given.trim() ? Number(unquoted(given)) : NaN;
  if (Number.isInteger(number) && number >= min && number <= max) return number;
  const nearest = Number.isNaN(number) ? defaultValue : Math.min(max, Math.max(min, Math.round(number)));
  warn(`${attribute}: "${given}" is not a whole number from ${min} to ${max}. ${nearest} is used.`, {
    name: attribute,
    word: given,
    value: String(nearest),
    counts: true,
  });
  return nearest;
}

/** The facets to offer, in the order of the attribute. */
function parseFacets(value: unknown, warn: Warn): readonly FacetName[] {
  const facets = splitList(value).flatMap((word) => {
    const asked = word.toLowerCase();
    const name =
      facetNames.find((each) => each === asked) ??
      singulars[asked] ??
      (meant(asked, facetNames) as FacetName | undefined);
    if (name !== asked)
      tell(warn, { name: 'facets', word, value: name ?? closestMatch(asked, facetNames), counts: name !== undefined });
    return name ?? [];
  });
  return [...new Set(facets)];
}

/** What a page says about a pinned dataset; undefined when it asks for none. */
export function parsePin(
  options: { readonly datasetVersion: string | null; readonly integrity: string | null; readonly src: string | null },
  base: string | undefined,
): PinAttributes | undefined {
  const version = textOf(options.datasetVersion).trim();
  const integrity = textOf(options.integrity).trim();
  const src = [options.src].flat().map(textOf).join(' ').trim();
  return version || integrity || src ? { version, integrity, src, base: base ?? '' } : undefined;
}

/** Where a page has withdrawals listed; undefined when it asks for none. */
export function parseAdvisories(
  options: { readonly advisories: string | null; readonly advisoriesStore: DatasetStore | undefined },
  base: string | undefined,
): AdvisoryOptions | undefined {
  const address = textOf(options.advisories).trim();
  return address ? { address, base: base ?? '', store: options.advisoriesStore } : undefined;
}

/** Where a broken link is reported, with places for the id and the version and for nothing else. */
function parseReport(value: unknown, warn: Warn): string {
  const text = textOf(value).trim();
  if (!text) return '';
  const filled = text.replace(/\{(?:id|version)\}/g, '_');
  if (authorUrl(filled) && !/[{}]/.test(filled)) return text;
  warn(
    'report: must be mailto:, https: or an address on this site, with no places but {id} and {version}. It is ignored.',
    { name: 'report', word: text },
  );
  return '';
}
