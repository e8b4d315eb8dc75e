import type { Catalogue, FacetName, ResourceFilter } from '@safeguarding/sdk';
import type { Locale } from '../locales/findLocale.js';
import { formatterOf, type Formatter } from '../locales/formatter.js';
import type { Messages } from '../locales/messages.js';
import { vocabularyOf, type Vocabulary } from '../state/Vocabulary.js';
import type { PanelOptions } from './PanelOptions.js';
import { fixedScope, oneOf, shownFacets, wantedTexts, wholeNumber } from './readOptions.js';

/** The options of a panel, read and checked against a catalogue. */
export interface Settings {
  readonly catalogue: Catalogue;
  readonly locale: Locale;
  readonly messages: Messages;
  readonly formatter: Formatter;
  readonly vocabulary: Vocabulary;
  readonly scope: ResourceFilter;
  readonly facets: readonly FacetName[];
  readonly pageSize: number;
  readonly heading: string;
  readonly headingLevel: number;
  readonly theme: string;
  readonly layout: string;
}

/** Reads the options of a panel. Whatever is wrong is said once through `warn`, and the rest still counts. */
export function readSettings(
  options: PanelOptions,
  catalogue: Catalogue,
  locale: Locale,
  warn: (message: string) => void,
): Settings {
  const messages = wantedTexts(locale.messages, options);
  const formatter = formatterOf(locale.tag);
  const vocabulary = vocabularyOf(catalogue, locale.language, messages, formatter);
  return {
    catalogue,
    locale,
    messages,
    formatter,
    vocabulary,
    scope: fixedScope(options, vocabulary, warn),
    facets: shownFacets(options, warn),
    pageSize: wholeNumber('page-size', options.pageSize, 1, 1000, 10, warn),
    heading: options.heading || messages.heading,
    headingLevel: wholeNumber('heading-level', options.headingLevel, 2, 5, 2, warn),
    theme: oneOf('theme', options.theme, ['auto', 'light', 'dark'], warn),
    layout: oneOf('layout', options.layout, ['list', 'cards', 'compact'], warn),
  };
}
