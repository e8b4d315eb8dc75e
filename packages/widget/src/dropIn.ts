import packed from 'virtual:embedded-dataset';
import { defineElement } from './defineElement.js';
import { SafeguardingResources } from './element/SafeguardingResources.js';
import { unpackDataset } from './source/unpackDataset.js';

SafeguardingResources.embeddedDataset = unpackDataset(packed);
defineElement(SafeguardingResources);
