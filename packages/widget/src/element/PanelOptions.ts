import type { PropertyDeclarations } from 'lit';
import type { LocalResource } from '../state/ownResources.js';
import { CatalogueElement } from './CatalogueElement.js';

/** Every option of the panel, as attribute and property. Lists of ids are separated by spaces or commas. */
export abstract class PanelOptions extends CatalogueElement {
  static override properties: PropertyDeclarations = {
    topics: {},
    audiences: {},
    types: {},
    contexts: {},
    countries: {},
    regions: {},
    publishers: {},
    languages: {},
    year: {},
    ids: {},
    excludeIds: { attribute: 'exclude-ids' },
    filters: {},
    facets: {},
    match: {},
    sort: {},
    pageSize: { attribute: 'page-size', type: Number },
    heading: {},
    layout: {},
    exitUrl: { attribute: 'exit-url' },
    exitShift: { attribute: 'exit-shift', type: Boolean },
    apply: { type: Boolean },
    share: { type: Boolean },
    noSearch: { attribute: 'no-search', type: Boolean },
    noSort: { attribute: 'no-sort', type: Boolean },
    noCounts: { attribute: 'no-counts', type: Boolean },
    noGlobal: { attribute: 'no-global', type: Boolean },
    resources: { attribute: false },
  };

  /** Only these topics, and what lies below them. */
  topics = '';
  /** Only these audiences, and what lies below them. */
  audiences = '';
  /** Only these kinds of resource. */
  types = '';
  /** Only these settings, such as `international-schools`. */
  contexts = '';
  /** Only these countries (ISO 3166: `PH GB-ENG`), and what applies everywhere. */
  countries = '';
  /** Only these regions, and what applies everywhere. */
  regions = '';
  /** Only these publishers. */
  publishers = '';
  /** Only what can be read in these languages (BCP 47). */
  languages = '';
  /** Only what was published in these years: `2020`, `2020-`, `-2020` or `2018-2022`. What has no known year stays out. */
  year = '';
  /** Only these resources: a list picked by hand. */
  ids = '';
  /** Never these resources. */
  excludeIds = '';
  /** What is ticked at the start, such as `topics=grooming&audiences=parents-carers`. A visitor can change it. */
  filters = '';
  /** The filters to offer, in this order: any of `topics audiences types contexts countries regions publishers languages`. */
  facets = 'topics audiences types languages countries';
  /** Two ticks in one filter: `any` of them is enough, or `all` must hold. */
  match = 'any';
  /** `relevance`, `newest`, `title` or `publisher`. */
  sort = 'relevance';
  /** Resources before "Show more": 1 to 1000. */
  pageSize = 10;
  /** The panel's title. */
  heading = '';
  /** `list`, `cards` or `compact`. */
  layout = 'list';
  /** Where "Leave this page quickly" leads (https:). Without it there is no such link. */
  exitUrl = '';
  /** With `exit-url`: Shift, pressed three times, leaves as well. */
  exitShift = false;
  /** Ticks count once a button is pressed, instead of at once. */
  apply = false;
  /** Offers a button that copies a link to what is chosen and typed, and reads such a link. */
  share = false;
  /** Leaves the search box out. */
  noSearch = false;
  /** Leaves the choice of order out. */
  noSort = false;
  /** Leaves the numbers at the values of filters out, for eyes and for screen readers. */
  noCounts = false;
  /** With `countries` or `regions`: leaves out what applies everywhere. */
  noGlobal = false;
  /** Resources of your own, such as a school's policy and its safeguarding lead. */
  resources: readonly LocalResource[] | undefined;
}
