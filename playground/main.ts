import { openCatalogue } from '@safeguarding/sdk';
import { SafeguardingResources } from '@safeguarding/widget';
import '@safeguarding/widget/define';
import { locales } from '@safeguarding/widget/locales/all';
import { states } from './states.js';

SafeguardingResources.locales = locales;

const asked = new URLSearchParams(location.search).get('state') ?? 'usual';
const { dataset, attributes = {}, width = '' } = states[asked] ?? states['usual']!;

for (const name of Object.keys(states)) {
  const link = Object.assign(document.createElement('a'), { href: `?state=${name}`, textContent: name });
  if (name === asked) link.ariaCurrent = 'page';
  document.querySelector('nav')!.append(link, ' ');
}

const panel = document.createElement('safeguarding-resources');
for (const [name, value] of Object.entries(attributes)) panel.setAttribute(name, value);
if (dataset) panel.catalogue = openCatalogue(dataset);
panel.append('What stands in the element until it is drawn, and where it cannot be.');
const main = document.querySelector('main')!;
main.style.inlineSize = width;
main.append(panel);
