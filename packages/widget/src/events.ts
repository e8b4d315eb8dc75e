import type { SortOrder } from '@safeguarding/sdk';
import type { Chosen } from './state/chosen.js';

/** What a visitor has chosen. The words typed are never part of it. */
export interface QueryDetail {
  readonly filters: Chosen;
  readonly sort: SortOrder;
}

/** The events of the panel, by name. All bubble and cross shadow roots. */
export interface SafeguardingEvents {
  /** The list is on screen for the first time. */
  'safeguarding-ready': CustomEvent<{ readonly version: string; readonly total: number }>;
  /** A visitor has changed what is asked for. */
  'safeguarding-query': CustomEvent<QueryDetail>;
  /** The list has been answered anew. */
  'safeguarding-result': CustomEvent<{ readonly total: number }>;
  /** A visitor opens a resource. `preventDefault()` keeps the link from being followed. */
  'safeguarding-open': CustomEvent<{ readonly id: string; readonly url: string }>;
  /** A visitor reports a link. `preventDefault()` keeps the address of the report from being followed. */
  'safeguarding-report': CustomEvent<{ readonly id: string; readonly version: string }>;
  /** A visitor leaves the page quickly: when this event is over, the page is gone. */
  'safeguarding-exit': CustomEvent<{ readonly url: string }>;
  /** A pinned dataset could not be loaded; what was shown before stays. */
  'safeguarding-error': CustomEvent<{ readonly code: string; readonly message: string }>;
}

/** Those of them that a single card has. */
export type CardEvents = Pick<SafeguardingEvents, 'safeguarding-open' | 'safeguarding-report' | 'safeguarding-error'>;

declare global {
  // Adding members to a global interface by inheritance is the only way that keeps the list above in one place.
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type
  interface HTMLElementEventMap extends SafeguardingEvents {}
}
