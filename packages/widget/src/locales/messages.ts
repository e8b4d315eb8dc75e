/** A text in the plural forms that its language has. `{n}` stands for the number. */
export type Plural = { readonly other: string } & { readonly [Form in Intl.LDMLPluralRule]?: string };

/**
 * Every text that the panel writes, in one language. Plain data: `{name}` is filled in when it is shown.
 * A locale is complete when it type-checks; a page replaces single texts with the `strings` property.
 */
export interface Messages {
  /** Title of the panel where the page gives none. */
  readonly heading: string;
  readonly skip: string;
  readonly search: string;
  readonly hint: string;
  readonly filters: string;
  /** Button that unfolds the filters, with `{n}` filters chosen. */
  readonly filtersChosen: string;
  readonly topics: string;
  readonly audiences: string;
  readonly types: string;
  readonly contexts: string;
  readonly countries: string;
  readonly regions: string;
  readonly publishers: string;
  readonly languages: string;
  /** Said after a facet's name while it is folded: `{n}` of its values are chosen. */
  readonly chosen: Plural;
  readonly showAll: string;
  readonly showFewer: string;
  readonly resources: Plural;
  readonly sort: string;
  readonly relevance: string;
  readonly newest: string;
  readonly title: string;
  readonly publisher: string;
  /** Name of the list of chips. */
  readonly chips: string;
  readonly quoted: string;
  readonly remove: string;
  readonly clear: string;
  readonly more: string;
  readonly shown: string;
  readonly nothing: string;
  readonly nothingHelp: string;
  /** Instead of `nothingHelp`, where no single filter is to blame. */
  readonly nothingAtAll: string;
  readonly nothingHere: string;
  /** Button of the empty state: takes one filter away. */
  readonly without: string;
  readonly startHere: string;
  readonly replaced: string;
  readonly replacedBy: string;
  readonly before: string;
  readonly worldwide: string;
  /** Names of parts of countries by ISO 3166-2, which browsers do not know. */
  readonly subdivisions: Readonly<Record<string, string>>;
  readonly places: Plural;
  readonly pages: Plural;
  readonly documents: Plural;
  readonly editions: string;
  readonly listing: string;
  readonly announcement: string;
  readonly thirdParty: string;
  readonly publisherSite: string;
  readonly unchecked: string;
  readonly noAddress: string;
  readonly notLoaded: string;
  readonly dataOf: string;
  /** What a screen reader hears when the list has changed. */
  readonly announceFilters: string;
  readonly announceText: string;
}
