import { createComponent, type EventName } from '@lit/react';
import * as React from 'react';
import { defineElement, tagName } from '../defineElement.js';
import { SafeguardingResources as Panel } from '../panelElement.js';
import type { SafeguardingEvents } from '../events.js';
import { cardEvents } from './cardEvents.js';

defineElement(Panel);

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
