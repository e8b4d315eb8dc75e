'use client';
import { createComponent, type EventName } from '@lit/react';
import * as React from 'react';
import { SafeguardingResource as Card } from '../cardElement.js';
import { cardTagName, defineElement, tagName } from '../defineElement.js';
import type { SafeguardingEvents } from '../events.js';
import { SafeguardingResources as Panel } from '../panelElement.js';

defineElement(Panel);
defineElement(Card, cardTagName);

/** The events of cards, which a panel passes on, as React names them. */
const cardEvents = {
  onOpen: 'safeguarding-open' as EventName<SafeguardingEvents['safeguarding-open']>,
  onReport: 'safeguarding-report' as EventName<SafeguardingEvents['safeguarding-report']>,
  onError: 'safeguarding-error' as EventName<SafeguardingEvents['safeguarding-error']>,
};

/**
 * `<safeguarding-resources>` as a React component (18 and 19): options are props in camelCase, events are `onReady`,
 * `onQuery`, `onResult`, `onOpen`, `onReport`, `onExit` and `onError`, and a `ref` gives the element with its methods.
 * It is a client component: a server renders the tag and its children, which stay as a fallback until the browser
 * takes over.
 *
 * @example <SafeguardingResources catalogue={catalogue} topics="online-safety" onOpen={(event) => log(event.detail.id)} />
 */
export const SafeguardingResources = createComponent({
  react: React,
  tagName,
  elementClass: Panel,
  displayName: 'SafeguardingResources',
  events: {
    ...cardEvents,
    onReady: 'safeguarding-ready' as EventName<SafeguardingEvents['safeguarding-ready']>,
    onQuery: 'safeguarding-query' as EventName<SafeguardingEvents['safeguarding-query']>,
    onResult: 'safeguarding-result' as EventName<SafeguardingEvents['safeguarding-result']>,
    onExit: 'safeguarding-exit' as EventName<SafeguardingEvents['safeguarding-exit']>,
  },
});

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
