export { SafeguardingResource } from './element/SafeguardingResource.js';
export { SafeguardingResources } from './element/SafeguardingResources.js';
export { upgradeMarkup } from './dropIn/upgradeMarkup.js';
export { cardTagName, defineElement, tagName } from './defineElement.js';
export type { QueryDetail, SafeguardingEvents } from './element/events.js';
export type { Messages, Plural } from './locales/messages.js';
export type { LocalResource } from './state/ownResources.js';
export type { Chosen } from './state/Selection.js';
