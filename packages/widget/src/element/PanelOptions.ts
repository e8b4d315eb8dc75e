import type { Catalogue } from '@safeguarding/sdk';
import { LitElement } from 'lit';
import type { Messages } from '../locales/messages.js';

/** Every option of the panel, as attribute and property. Lists of ids are separated by spaces or commas. */
export class PanelOptions extends LitElement {
  static override properties = {
    topics: {},
    audiences: {},
    types: {},
    contexts: {},
    countries: {},
    regions: {},
    publishers: {},
    languages: {},
    filters: {},
    facets: {},
    sort: {},
    pageSize: { attribute: 'page-size', type: Number },
    heading: {},
    headingLevel: { attribute: 'heading-level', type: Number },
    theme: {},
    layout: {},
    noSearch: { attribute: 'no-search', type: Boolean },
    noSort: { attribute: 'no-sort', type: Boolean },
    noGlobal: { attribute: 'no-global', type: Boolean },
    datasetVersion: { attribute: 'dataset' },
    integrity: {},
    src: {},
    catalogue: { attribute: false },
    strings: { attribute: false },
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
  /** What is ticked at the start, such as `topics=grooming&audiences=parents-carers`. A visitor can change it. */
  filters = '';
  /** The filters to offer, in this order: any of `topics audiences types contexts countries regions publishers languages`. */
  facets = 'topics audiences types languages countries';
  /** `relevance`, `newest`, `title` or `publisher`. */
  sort = 'relevance';
  /** Resources before "Show more": 1 to 1000. */
  pageSize = 10;
  /** The panel's title. */
  heading = '';
  /** Level of the title: 2 to 5. Cards stand one level below it. */
  headingLevel = 2;
  /** `auto` (as the visitor's system), `light` or `dark`. */
  theme = 'auto';
  /** `list`, `cards` or `compact`. */
  layout = 'list';
  /** Leaves the search box out. */
  noSearch = false;
  /** Leaves the choice of order out. */
  noSort = false;
  /** With `countries` or `regions`: leaves out what applies everywhere. */
  noGlobal = false;
  /** Version of a pinned dataset, such as `1.4.0`. With `integrity` and `src`. */
  datasetVersion = '';
  /** `sha384-…` of that version's `manifest.json`. */
  integrity = '';
  /** Addresses of folders that hold that version, tried in order, separated by spaces. */
  src = '';
  /** An opened catalogue: nothing is loaded then. */
  catalogue: Catalogue | undefined;
  /** Texts of your own, in place of the panel's. */
  strings: Partial<Messages> | undefined;
}
