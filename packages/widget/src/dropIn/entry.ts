import packed from 'virtual:embedded-dataset';
import locales from 'virtual:locales';
import { cardTagName, defineElement, tagName } from '../defineElement.js';
import { SafeguardingResource } from '../element/SafeguardingResource.js';
import { SafeguardingResources } from '../element/SafeguardingResources.js';
import { upgradePage } from './upgradeMarkup.js';
import { canMakeTemplates, policyName } from './trustedTypes.js';
import { unpackDataset } from './unpackDataset.js';

if (customElements.get(tagName)) {
  defineElement(SafeguardingResources); // stands back
} else if (canMakeTemplates()) {
  SafeguardingResources.embeddedDataset = unpackDataset(packed);
  const { en, ...others } = locales;
  SafeguardingResources.locales = { en: { ...SafeguardingResources.locales['en']!, ...en }, ...others };
  defineElement(SafeguardingResources);
  defineElement(SafeguardingResource, cardTagName);
  upgradePage();
} else {
  console.warn(`<${tagName}> needs "trusted-types ${policyName}" in this page's Content-Security-Policy.`);
}
