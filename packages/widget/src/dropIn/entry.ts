import { removeLitGlobals } from './litGlobals.js'; // first, to see the page before Lit
import columns from 'virtual:embedded-dataset';
import locales from 'virtual:locales';
import type { Dataset } from '@safeguarding/data';
import { cardTagName, defineElement, tagName } from '../defineElement.js';
import { SafeguardingResource } from '../cardElement.js';
import { SafeguardingResources } from '../panelElement.js';
import { readColumns, type Columns } from './columns.js';
import { upgradePage } from './upgradeMarkup.js';
import { canMakeTemplates, policyName } from './trustedTypes.js';

if (customElements.get(tagName)) {
  defineElement(SafeguardingResources); // Another copy came first: this one warns where it is of another version.
} else if (canMakeTemplates()) {
  SafeguardingResources.embeddedDataset = readColumns(JSON.parse(columns) as Columns) as Dataset;
  const { en, ...others } = locales;
  SafeguardingResources.locales = { en: { ...SafeguardingResources.locales['en']!, ...en }, ...others };
  defineElement(SafeguardingResources);
  defineElement(SafeguardingResource, cardTagName);
  upgradePage();
} else {
  console.warn(`<${tagName}> needs "trusted-types ${policyName}" in this page's Content-Security-Policy.`);
}
removeLitGlobals();
