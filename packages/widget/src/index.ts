export { SafeguardingResource } from './cardElement.js';
export { SafeguardingResources } from './panelElement.js';
export { upgradeMarkup } from './dropIn/upgradeMarkup.js';
export { cardTagName, defineElement, tagName } from './defineElement.js';
export type { QueryDetail, SafeguardingEvents } from './events.js';
export type { Messages, Plural } from './locales/messages.js';
export type { LocalResource } from './state/localResources.js';
export type { Chosen } from './state/chosen.js';
