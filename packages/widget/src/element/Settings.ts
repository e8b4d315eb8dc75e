import type { Resource } from '@safeguarding/data';
import type { Catalogue, FacetName, ResourceFilter } from '@safeguarding/sdk';
import type { Locale } from '../locales/findLocale.js';
import type { Formatter } from '../locales/formatter.js';
import type { Messages } from '../locales/messages.js';
import { readOwnResources, type OwnResource } from '../state/ownResources.js';
import type { Vocabulary } from '../state/Vocabulary.js';
import type { PanelOptions } from './PanelOptions.js';
import { fixedScope, oneOf, shownFacets, wholeNumber } from './readOptions.js';

/** The options that the panel and the single card share, read and checked against a catalogue. */
export interface CommonSettings {
  readonly catalogue: Catalogue;
  readonly locale: Locale;
  readonly messages: Messages;
  readonly formatter: Formatter;
  readonly vocabulary: Vocabulary;
  readonly headingLevel: number;
  readonly theme: string;
  /** Where links are reported, with `{id}` and `{version}` in it; empty for nowhere. */
  readonly report: string;
  readonly renderCard: ((resource: Resource) => unknown) | undefined;
  readonly template: HTMLTemplateElement | undefined;
  /** Cards that were made from the template. */
  readonly made: Map<Resource, HTMLElement>;
  readonly warn: (message: string) => void;
}

/** The options of a panel, read and checked against a catalogue. */
export interface Settings extends CommonSettings {
  readonly scope: ResourceFilter;
  readonly facets: readonly FacetName[];
  readonly match: 'any' | 'all';
  readonly pageSize: number;
  readonly heading: string;
  readonly layout: string;
  /** Resources of the page itself. */
  readonly own: readonly OwnResource[];
}

/** Reads the options of a panel. Whatever is wrong is said once, and the rest still counts. */
export function readSettings(options: PanelOptions, common: CommonSettings): Settings {
  const { warn, messages } = common;
  return {
    ...common,
    scope: fixedScope(options, common, warn),
    facets: shownFacets(options, warn),
    match: oneOf('match', options.match, ['any', 'all'], warn),
    pageSize: wholeNumber('page-size', options.pageSize, 1, 1000, 10, warn),
    heading: options.heading || messages.heading,
    layout: oneOf('layout', options.layout, ['list', 'cards', 'compact'], warn),
    own: readOwnResources(options.resources, options.querySelectorAll?.(':scope > a[slot=local]') ?? [], warn),
  };
}
