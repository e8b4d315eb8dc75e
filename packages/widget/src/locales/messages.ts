/** A text in the plural forms that its language has. `{n}` stands for the number. */
export type Plural = { readonly other: string } & { readonly [Form in Intl.LDMLPluralRule]?: string };

/** Names as the browser gives them. It is slow to look the first one up, and the first list waits for that. */
export interface KnownNames {
  /** The BCP 47 tag that they are written for: another one may have other names. */
  readonly tag: string;
  /** A month of a year, such as `June {n}`: twelve, or none. */
  readonly months: readonly string[];
  /** Languages and countries by their code. */
  readonly names: Readonly<Record<string, string>>;
}

/**
 * Every text that the panel writes, in one language. Plain data: `{name}` is filled in when it is shown.
 * A locale is complete when it type-checks; a page replaces single texts with the `strings` property.
 */
export interface Messages {
  /** Title of the panel where the page gives none. */
  readonly heading: string;
  readonly skip: string;
  readonly search: string;
  /** In the empty search field: what can be typed there. Short, for narrow phones. */
  readonly searchFor: string;
  /** Button that empties the search field. */
  readonly clearText: string;
  /** Under the search field: who can read what is typed. `typingShared` follows each of the others. */
  readonly typing: string;
  readonly typingShared: string;
  /** Instead of `typing`, where an engine of the page sends searches to `{host}`: all but private ones, or all. */
  readonly typingSent: string;
  readonly typingAllSent: string;
  /** Stands for a `{host}` that is not known. */
  readonly aServer: string;
  readonly hint: string;
  readonly filters: string;
  /** Button that unfolds the filters, with `{n}` filters chosen. */
  readonly filtersChosen: string;
  readonly topics: string;
  readonly audiences: string;
  readonly stages: string;
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
  /** Between two things that a screen reader reads on, with the space that follows. */
  readonly comma: string;
  readonly colon: string;
  /** Behind a name: ` ({text})`. */
  readonly brackets: string;
  readonly remove: string;
  readonly clear: string;
  readonly more: string;
  readonly shown: string;
  readonly nothing: string;
  readonly nothingHelp: string;
  /** Instead of `nothingHelp`, where no single filter is to blame. */
  readonly nothingAtAll: string;
  readonly nothingHere: string;
  /** No resource is made for any of the `{places}` of the page: what applies everywhere is shown. */
  readonly nothingYet: string;
  /** Button of the empty state: takes one filter away. */
  readonly without: string;
  /** Stands for the words typed in such a button, where they are not to be repeated. */
  readonly typedWords: string;
  /** Button that shows the whole of a summary, or its first lines again. */
  readonly readMore: string;
  readonly readLess: string;
  /** Under a title that is the catalogue's translation; `originalTitle` and the work's own one follow. */
  readonly titleGloss: string;
  readonly originalTitle: string;
  readonly replaced: string;
  readonly replacedBy: string;
  /** On a card: what it helps with of what was typed. */
  readonly helpsWith: string;
  readonly before: string;
  readonly worldwide: string;
  /** Names of parts of countries by ISO 3166-2, which browsers do not know. */
  readonly subdivisions: Readonly<Record<string, string>>;
  /** What a drop-in file knows beforehand. */
  readonly known?: KnownNames;
  /** Of a law or what rests on one: where it holds. */
  readonly lawOf: string;
  readonly places: Plural;
  readonly pages: Plural;
  readonly documents: Plural;
  readonly languagesCount: Plural;
  /** Languages that have no link of their own. */
  readonly alsoIn: string;
  /** The link of a resource whose own page is not known: what it opens, and where. */
  readonly listing: string;
  readonly announcement: string;
  readonly thirdParty: string;
  readonly publisherSite: string;
  /** On a card, where its links cannot open in the same tab. */
  readonly newTab: string;
  /** Above the resources that have no address, at the end of the list. */
  readonly notOnline: string;
  readonly noAddress: string;
  readonly notLoaded: string;
  readonly dataOf: string;
  /** Begins the line that tells the page's author what was misspelt or guessed; the `note…` follow. */
  readonly editorNote: string;
  readonly noteCounts: string;
  readonly noteUnknown: string;
  readonly noteMeant: string;
  readonly noteNeeds: string;
  /** What a screen reader hears when the list has changed. */
  readonly announceFilters: string;
  readonly announceText: string;
  /** Names what the page brings itself, on its cards. */
  readonly own: string;
  readonly facetSearch: string;
  readonly nothingInFacet: string;
  readonly loading: string;
  readonly old: string;
  /** No resource has all words typed. */
  readonly partial: string;
  /** What was typed is in a script that the catalogue has not: above a list of help. */
  readonly searchLanguages: string;
  /** The words that were searched for in place of those typed, and a button that searches for the latter. */
  readonly corrected: string;
  readonly exact: string;
  readonly checked: string;
  readonly report: string;
  /** Once `report` is pressed, before a form or a mail opens. */
  readonly reportOnly: string;
  readonly reportGo: string;
  readonly hintApply: string;
  readonly apply: string;
  readonly share: string;
  readonly copied: string;
  /** Before a link that could not be copied. */
  readonly copy: string;
  readonly copyHolds: string;
  /** Instead of `copyHolds`, where what was typed is left out. */
  readonly copyHoldsChosen: string;
  readonly exit: string;
  /** What a quick exit does not do. */
  readonly exitNote: string;
  /** Added to it in a frame. */
  readonly exitFrame: string;
  readonly exitShift: string;
  /** Said after a press of Shift: `{n}` more are to come. */
  readonly exitMore: string;
  /** On the blank page, where the browser stays for some reason. */
  readonly exitClose: string;
  /** On the blank part of a page, where it may not leave the rest. */
  readonly exitBlocked: string;
  /** What has become of a single resource. */
  readonly moved: string;
  readonly split: string;
  readonly withdrawn: string;
  readonly instead: string;
  /** The help strip, which stands above everything. */
  readonly stripName: string;
  readonly stripFor: string;
  readonly findHelpline: string;
  /** Of a helpline: it is no part of the school, or of what the page calls itself. */
  readonly outside: string;
  readonly outsideOf: string;
  /** What a press does. */
  readonly opens: string;
  readonly opensHere: string;
  readonly calls: string;
  readonly call: string;
  readonly mails: string;
  /** Of a contact without hours. */
  readonly notAlways: string;
  /** What the record of a service says. */
  readonly free: string;
  readonly noName: string;
  readonly notCheckedLately: string;
  /** In the help strip, and above help for somebody to whom hours matter. */
  readonly helpDanger: string;
  /** What an answer does for whoever asks. */
  readonly helpTalk: string;
  readonly helpTell: string;
  readonly helpTakeDown: string;
  readonly helpTakeDownLimits: string;
  readonly helpReport: string;
  readonly helpAuthority: string;
  readonly helpLearn: string;
  /** Button that shows all answers. */
  readonly helpMore: string;
  /** What a screen reader hears when there is help; it names no subject. */
  readonly helpShown: string;
}
