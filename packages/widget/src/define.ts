import { cardTagName, defineElement } from './defineElement.js';
import { SafeguardingResource } from './cardElement.js';
import { SafeguardingResources } from './panelElement.js';

defineElement(SafeguardingResources);
defineElement(SafeguardingResource, cardTagName);
