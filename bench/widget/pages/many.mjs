// A page with the panel as an app has it, over records that are fetched. The bench drives it by `window.bench`.
import { openCatalogue } from '@safeguarding/sdk';
import { SafeguardingResources, defineElement } from '@safeguarding/widget';

defineElement(SafeguardingResources);
const panel = document.createElement('safeguarding-resources');
panel.setAttribute('page-size', '20');
window.bench = { panel };
const answer = await fetch('/records.json');
panel.catalogue = openCatalogue(await answer.json());
document.querySelector('main').append(panel);
