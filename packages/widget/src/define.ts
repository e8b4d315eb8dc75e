import { cardTagName, defineElement } from './defineElement.js';
import { SafeguardingResource } from './element/SafeguardingResource.js';
import { SafeguardingResources } from './element/SafeguardingResources.js';

defineElement(SafeguardingResources);
defineElement(SafeguardingResource, cardTagName);
