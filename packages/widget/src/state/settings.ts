import type { Resource } from '@safeguarding/data';
import { facetNames, type FacetName, type ResourceFilter, type SortOrder } from '@safeguarding/sdk';
import type { Formatter } from '../locales/formatter.js';
import type { Messages } from '../locales/messages.js';
import { authorUrl } from '../safety/authorUrl.js';
import { safeUrl } from '../safety/safeUrl.js';
import type { CatalogueSource } from './catalogueSource.js';
import { dropUnknownIds, type Chosen } from './chosen.js';
import { isLater } from './later.js';
import {
  checkLocalResources,
  type CheckedLocalResource,
  type LocalLink,
  type LocalResource,
} from './localResources.js';
import { vocabularyOf, type Vocabulary } from './vocabulary.js';
import { splitList, unknownIdWarning } from './words.js';

type Warn = (message: string) => void;

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
  readonly report: string | null;
  readonly renderCard: ((resource: Resource) => unknown) | undefined;
}

/** The options of a panel, as a page gives them: plain values, right or wrong. */
export type PanelOptions = CardOptions & { readonly [F in FacetName]: string | null } & {
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

/** The children of an element that it reads. */
export interface LightDom {
  /** The page's own template for cards. */
  readonly template: HTMLTemplateElement | undefined;
  readonly links: readonly LocalLink[];
}

/** The options that panel and single card share, checked. */
export interface CardSettings extends Language {
  readonly source: CatalogueSource;
  readonly vocabulary: Vocabulary;
  readonly headingLevel: number;
  readonly theme: string;
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
}

/** Every order, the usual one first. */
export const sortOrders: readonly SortOrder[] = ['relevance', 'newest', 'title', 'publisher'];

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
    theme: parseEnum('theme', options.theme, ['auto', 'light', 'dark'], warn),
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
  const card = checkCardOptions(options, lightDom, language, source, warn);
  const { noSearch, noSort, noCounts, apply, share } = options;
  const local = checkLocalResources(options.resources, lightDom.links, warn);
  return {
    ...card,
    scope: parseScope(options, card, warn),
    facets: parseFacets(options.facets, warn),
    match: parseEnum('match', options.match, ['any', 'all'], warn),
    pageSize: parseInteger('page-size', options.pageSize, 1, 1000, 10, warn),
    heading: options.heading || language.messages.heading,
    layout: parseEnum('layout', options.layout, ['list', 'cards', 'compact'], warn),
    pinned: local.filter((each) => each.pinned),
    listed: local.filter((each) => !each.pinned),
    noSearch,
    noSort,
    noCounts,
    apply,
    share,
  };
}

/** One of a few words; the first of them, with a warning, for any other. */
export function parseEnum<Word extends string>(
  attribute: string,
  value: string | null,
  words: readonly Word[],
  warn: Warn,
): Word {
  const asked = (value ?? '').trim().toLowerCase();
  const found = words.find((word) => word === asked);
  if (!found && asked) warn(unknownIdWarning(attribute, asked, words));
  return found ?? words[0]!;
}

/** A whole number within bounds; the default, with a warning, for any other. */
export function parseInteger(
  attribute: string,
  value: unknown,
  min: number,
  max: number,
  defaultValue: number,
  warn: Warn,
): number {
  const number = Number(value ?? defaultValue);
  if (Number.isInteger(number) && number >= min && number <= max) return number;
  const given = Number.isNaN(number) ? 'the value' : `"${number}"`;
  warn(`${attribute}: ${given} is not a whole number from ${min} to ${max}. ${defaultValue} is used.`);
  return defaultValue;
}

/** The facets to offer, in the order of the attribute. */
function parseFacets(value: string | null, warn: Warn): readonly FacetName[] {
  return splitList(value).flatMap((word) => {
    const name = facetNames.find((each) => each === word.toLowerCase());
    if (!name) warn(unknownIdWarning('facets', word, facetNames));
    return name ?? [];
  });
}

/** What the page's author fixed, with ids of this catalogue only. */
function parseScope(
  options: PanelOptions,
  { source, vocabulary }: Pick<CardSettings, 'source' | 'vocabulary'>,
  warn: Warn,
): ResourceFilter {
  const asked: { [F in FacetName]?: readonly string[] } = {};
  for (const name of facetNames) {
    const words = splitList(options[name]);
    if (words.length > 0) asked[name] = words;
  }
  const scope: Chosen = dropUnknownIds(asked, vocabulary, warn);
  const ids = parseResourceIds('ids', options.ids, source, warn);
  return {
    ...scope,
    ...parseYearRange(options.year, warn),
    ...(ids.length > 0 ? { ids } : {}),
    exclude: { ids: parseResourceIds('exclude-ids', options.excludeIds, source, warn) },
    includeGlobal: !options.noGlobal,
  };
}

/** Ids of resources: an old one becomes the ids that replaced it. Where the resources are not known here, each id is kept as it is. */
function parseResourceIds(
  attribute: string,
  list: string | null,
  { resources, resolve }: CatalogueSource,
  warn: Warn,
): readonly string[] {
  return splitList(list).flatMap((id) => {
    const resolved = resources && resolve(id);
    if (!resolved || isLater(resolved)) return id;
    if ('resource' in resolved) return resolved.resource.id;
    if ('resources' in resolved) return resolved.resources.map((each) => each.id);
    warn(unknownIdWarning(attribute, id, resources.keys()));
    return [];
  });
}

/** Years of publication as the engine takes them; none, with a warning, for what is no span of years. */
function parseYearRange(
  value: string | number | null,
  warn: Warn,
): Pick<ResourceFilter, 'publishedFrom' | 'publishedTo'> {
  const text = String(value ?? '').trim(); // A framework may have set a number.
  if (!text) return {};
  const match = /^(\d{4})?(?: *([-–]) *(\d{4})?)?$/.exec(text);
  const first = match?.[1];
  const last = match?.[2] ? match[3] : first;
  const isSpan = (first ?? last) !== undefined && !(first && last && first > last);
  if (isSpan)
    return { ...(first ? { publishedFrom: Number(first) } : {}), ...(last ? { publishedTo: Number(last) } : {}) };
  warn(`year: "${text}" is no span of years, such as 2020, 2020-, -2020 or 2018-2022. It is ignored.`);
  return {};
}

/** What a page says about a pinned dataset; undefined when it asks for none. */
export function parsePin(
  options: { readonly datasetVersion: string | null; readonly integrity: string | null; readonly src: string | null },
  base: string | undefined,
): PinAttributes | undefined {
  const version = (options.datasetVersion ?? '').trim();
  const integrity = (options.integrity ?? '').trim();
  const src = (options.src ?? '').trim();
  return version || integrity || src ? { version, integrity, src, base: base ?? '' } : undefined;
}

/** Where a broken link is reported, with places for the id and the version and for nothing else. */
function parseReport(value: string | null, warn: Warn): string {
  const text = (value ?? '').trim();
  if (!text) return '';
  const filled = text.replace(/\{(?:id|version)\}/g, '_');
  if (authorUrl(filled) && !/[{}]/.test(filled)) return text;
  warn(
    'report: must be mailto:, https: or an address on this site, with no places but {id} and {version}. It is ignored.',
  );
  return '';
}

/** Where the quick exit leads; undefined for none. */
export function parseExitUrl(value: string | null, warn: Warn): string | undefined {
  const text = (value ?? '').trim();
  const address = safeUrl(text);
  if (text && !address) warn('exit-url: must be a whole https: address. There is no quick exit.');
  return address;
}
