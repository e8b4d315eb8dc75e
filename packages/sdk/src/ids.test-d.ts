// Checked by tsc alone, against the catalogue of today: each line below an expectation must not compile.
import type {
  Advisories,
  AudienceId,
  CountryCode,
  Dataset,
  InstalledDataset,
  KnownAudienceId,
  KnownContextId,
  KnownPublisherId,
  KnownRegionId,
  KnownResourceId,
  KnownResourceTypeId,
  KnownTopicId,
  LanguageCode,
  TopicId,
} from '@safeguarding/data';
import {
  applyAdvisories,
  type Catalogue,
  extendCatalogue,
  filterCatalogue,
  openCatalogue,
  queryCatalogue,
} from './index.js';
import type {
  ErrorCode,
  FacetName,
  FacetValues,
  QueryResult,
  ResolvedResource,
  ResourceFilter,
  ResourceQuery,
  SchemeName,
} from './index.js';

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
/** Whether a type is a list of literals, which editors offer, and not any text. */
type IsClosed<T> = string extends T ? false : true;

// Known ids are those of the records.
'online-safety' satisfies KnownTopicId;
'teachers' satisfies KnownAudienceId;
'guidelines' satisfies KnownResourceTypeId;
'europe' satisfies KnownRegionId;
'unicef' satisfies KnownPublisherId;
'convention-on-the-rights-of-the-child' satisfies KnownResourceId;
// @ts-expect-error No such topic.
'no-such-topic' satisfies KnownTopicId;
// @ts-expect-error An audience is no topic.
'teachers' satisfies KnownTopicId;
true satisfies IsClosed<KnownTopicId>;
true satisfies IsClosed<KnownContextId>;

// A newer version may bring others, and the known ones are still told apart from them.
'an-id-of-a-newer-version' satisfies TopicId;
true satisfies Same<FacetValues['topics'], TopicId>;
true satisfies Same<FacetValues['audiences'], AudienceId>;
false satisfies Same<TopicId, string>;

// A catalogue of the installed data takes its ids and codes alone, one of any other dataset takes any text.
declare const installed: InstalledDataset;
declare const loaded: Dataset;
declare const advisories: Advisories;
const ofInstalled = openCatalogue(applyAdvisories(installed, advisories));
const ofLoaded = openCatalogue(loaded);
queryCatalogue(ofInstalled, {
  topics: ['online-safety'],
  within: { countries: ['PH', 'global'], exclude: { ids: ['take-it-down'] } },
  languages: ['zh', 'zh-Hans'],
});
// @ts-expect-error Misspelt.
queryCatalogue(ofInstalled, { topics: ['onlin-safety'] });
// @ts-expect-error A code, not a name.
queryCatalogue(ofInstalled, { within: { countries: ['Philippines'] } });
// @ts-expect-error Not a tag.
queryCatalogue(ofInstalled, { languages: ['english'] });
// @ts-expect-error No such resource.
queryCatalogue(ofInstalled, { ids: ['no-such-resource'] });
// @ts-expect-error Nor here.
filterCatalogue(ofInstalled, { exclude: { publishers: ['nobody'] } });
queryCatalogue(ofLoaded, { topics: ['an-id-of-a-newer-version'], countries: ['XK'], ids: ['a-new-one'] });
// Texts of visitors go to a catalogue that takes any.
const wide: Catalogue = ofInstalled;
queryCatalogue(wide, { topics: ['typed-by-somebody'] });
queryCatalogue(openCatalogue({ ...loaded, version: '2.0.0' }), { audiences: ['whoever'] });
// An extension brings its ids, and no others.
const extended = extendCatalogue(ofInstalled, {
  concepts: [
    { id: 'school-bus', scheme: 'topic', prefLabel: { en: 'Bus' }, broader: [], related: [], reviewed: [] },
    { id: 'drivers', scheme: 'audience', prefLabel: { en: 'Drivers' }, broader: [], related: [], reviewed: [] },
  ],
  publishers: [{ id: 'our-school', name: { en: 'Ours' }, homepage: null }],
  facets: [{ name: 'rooms', values: () => [] }],
});
queryCatalogue(extended, {
  topics: ['school-bus', 'online-safety'],
  audiences: ['drivers'],
  publishers: ['our-school', 'unicef'],
  rooms: ['12'],
  countries: ['AQ'],
  ids: ['our-counsellor'],
});
// @ts-expect-error Misspelt.
queryCatalogue(extended, { topics: ['onlin-safety'] });
// @ts-expect-error An audience of ours is no topic.
queryCatalogue(extended, { topics: ['drivers'] });
// @ts-expect-error No such publisher.
queryCatalogue(extended, { publishers: ['nobody'] });
// @ts-expect-error Who adds no concepts has no more of them.
queryCatalogue(extendCatalogue(ofInstalled, { needs: [] }), { topics: ['school-bus'] });
// It is a catalogue like any other.
extended satisfies Catalogue;
'GB-ENG' satisfies CountryCode;
'zh-Hans' satisfies LanguageCode;
true satisfies IsClosed<CountryCode>;
true satisfies IsClosed<LanguageCode>;

// Facets are one word everywhere.
true satisfies Same<keyof FacetValues, FacetName>;
true satisfies Same<keyof QueryResult['facets'], FacetName>;
true satisfies FacetName extends keyof ResourceFilter ? true : false;
true satisfies Same<SchemeName, 'topic' | 'audience' | 'stage' | 'resource-type' | 'context' | 'region'>;

// Queries take what an app has: constants, lists that are read only, parts.
const constant = { topics: ['csam'], exclude: { ids: ['take-it-down'] }, match: { topics: 'all' } } as const;
constant satisfies ResourceQuery;
// @ts-expect-error An option is left out rather than undefined, so that a slip is seen.
({ text: undefined }) satisfies ResourceQuery;
// @ts-expect-error Years are numbers.
({ publishedFrom: '2020' }) satisfies ResourceQuery;
// @ts-expect-error Only ids and facets are left out; a text is not.
({ exclude: { text: 'x' } }) satisfies ResourceQuery;
// @ts-expect-error Any or all.
({ match: { topics: 'none' } }) satisfies ResourceQuery;

// Closed lists can be switched over without a default.
true satisfies Same<ResolvedResource['status'], 'found' | 'moved' | 'split' | 'withdrawn' | 'unknown'>;
true satisfies IsClosed<ErrorCode>;
// @ts-expect-error Codes are few.
'no-such-code' satisfies ErrorCode;
