import { createComponent } from '@lit/react';
import * as React from 'react';
import { cardTagName, defineElement } from '../defineElement.js';
import { SafeguardingResource as Card } from '../cardElement.js';
import { cardEvents } from './cardEvents.js';

defineElement(Card, cardTagName);

/**
 * `<safeguarding-resource>`, a single card, as a React component (18 and 19): options are props in camelCase, events
 * are `onOpen`, `onReport` and `onError`. A client component: its children stay as a fallback until the browser takes
 * over, and where there is no such resource.
 *
 * @example <SafeguardingResource catalogue={catalogue} resourceId="take-it-down" headingLevel={3} />
 */
export const SafeguardingResource = createComponent({
  react: React,
  tagName: cardTagName,
  elementClass: Card,
  displayName: 'SafeguardingResource',
  events: cardEvents,
});
