import type { Catalogue } from '@safeguarding/sdk';
import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import type { Messages } from '../locales/messages.js';

/** Every option of the panel, as attribute and property. Lists of ids are separated by spaces or commas. */
export class PanelOptions extends LitElement {
  /** Only these topics, and what lies below them. */
  @property() topics = '';
  /** Only these audiences, and what lies below them. */
  @property() audiences = '';
  /** Only these kinds of resource. */
  @property() types = '';
  /** Only these settings, such as `international-schools`. */
  @property() contexts = '';
  /** Only these countries (ISO 3166: `PH GB-ENG`), and what applies everywhere. */
  @property() countries = '';
  /** Only these regions, and what applies everywhere. */
  @property() regions = '';
  /** Only these publishers. */
  @property() publishers = '';
  /** Only what can be read in these languages (BCP 47). */
  @property() languages = '';
  /** What is ticked at the start, such as `topics=grooming&audiences=parents-carers`. A visitor can change it. */
  @property() filters = '';
  /** The filters to offer, in this order: any of `topics audiences types contexts countries regions publishers languages`. */
  @property() facets = 'topics audiences types languages countries';
  /** `relevance`, `newest`, `title` or `publisher`. */
  @property() sort = 'relevance';
  /** Resources before "Show more": 1 to 1000. */
  @property({ attribute: 'page-size', type: Number }) pageSize = 10;
  /** The panel's title. */
  @property() heading = '';
  /** Level of the title: 2 to 5. Cards stand one level below it. */
  @property({ attribute: 'heading-level', type: Number }) headingLevel = 2;
  /** `auto` (as the visitor's system), `light` or `dark`. */
  @property() theme = 'auto';
  /** `list`, `cards` or `compact`. */
  @property() layout = 'list';
  /** Leaves the search box out. */
  @property({ attribute: 'no-search', type: Boolean }) noSearch = false;
  /** Leaves the choice of order out. */
  @property({ attribute: 'no-sort', type: Boolean }) noSort = false;
  /** With `countries` or `regions`: leaves out what applies everywhere. */
  @property({ attribute: 'no-global', type: Boolean }) noGlobal = false;
  /** Version of a pinned dataset, such as `1.4.0`. With `integrity` and `src`. */
  @property({ attribute: 'dataset' }) datasetVersion = '';
  /** `sha384-…` of that version's `manifest.json`. */
  @property() integrity = '';
  /** Addresses of folders that hold that version, tried in order, separated by spaces. */
  @property() src = '';
  /** An opened catalogue: nothing is loaded then. */
  @property({ attribute: false }) catalogue: Catalogue | undefined;
  /** Texts of your own, in place of the panel's. */
  @property({ attribute: false }) strings: Partial<Messages> | undefined;
}
