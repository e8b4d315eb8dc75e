import { defineElement } from './defineElement.js';
import { SafeguardingResources } from './element/SafeguardingResources.js';

defineElement(SafeguardingResources);
