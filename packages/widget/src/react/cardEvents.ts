import type { EventName } from '@lit/react';
import type { CardEvents } from '../events.js';

/** The events of cards, which a panel passes on, as React names them. */
export const cardEvents = {
  onOpen: 'safeguarding-open' as EventName<CardEvents['safeguarding-open']>,
  onReport: 'safeguarding-report' as EventName<CardEvents['safeguarding-report']>,
  onError: 'safeguarding-error' as EventName<CardEvents['safeguarding-error']>,
};
