import packed from 'virtual:embedded-dataset';
import { defineElement } from './defineElement.js';
import { SafeguardingResources } from './element/SafeguardingResources.js';
import { ar } from './locales/ar.js';
import { en } from './locales/en.js';
import { fr } from './locales/fr.js';
import { unpackDataset } from './source/unpackDataset.js';

SafeguardingResources.embeddedDataset = unpackDataset(packed);
SafeguardingResources.locales = { en, fr, ar };
defineElement(SafeguardingResources);
