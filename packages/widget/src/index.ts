export { SafeguardingResources } from './element/SafeguardingResources.js';
export { defineElement, tagName } from './defineElement.js';
export type { QueryDetail, SafeguardingEvents } from './element/events.js';
export type { Messages, Plural } from './locales/messages.js';
export type { Chosen } from './state/Selection.js';
