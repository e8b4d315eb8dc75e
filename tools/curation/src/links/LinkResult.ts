import type { LinkObservation } from './LinkObservation.js';

/** What one look at an address gave, before it is weighed against earlier ones. */
export interface LinkResult extends Pick<LinkObservation, 'code' | 'reason' | 'finalAddress' | 'domainChanged'> {
  readonly outcome: 'alive' | 'moved' | 'failed' | 'refused';
}
