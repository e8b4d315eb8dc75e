import embedded from 'virtual:embedded-dataset';
import { defineElement } from './defineElement.js';
import { SafeguardingResources } from './element/SafeguardingResources.js';

SafeguardingResources.embeddedDataset = embedded;
defineElement(SafeguardingResources);
