// Connects and disconnects panels; `leaky` keeps each one, as a careless listener does, to prove that it is noticed.
import { openCatalogue } from '@safeguarding/sdk';
import { SafeguardingResources, defineElement } from '@safeguarding/widget';

defineElement(SafeguardingResources);
const answer = await fetch('/records.json');
const catalogue = openCatalogue(await answer.json());
const place = document.querySelector('main');

window.bench = {
  async cycles(count, leaky) {
    for (let i = 0; i < count; i += 1) {
      const panel = document.createElement('safeguarding-resources');
      panel.catalogue = catalogue;
      if (leaky) addEventListener('resize', () => panel.requestUpdate());
      place.append(panel);
      await panel.updateComplete;
      if (i % 50 === 0) await new Promise((resolve) => setTimeout(resolve)); // the browser gets its turn
      panel.remove();
    }
    await new Promise((resolve) => setTimeout(resolve, 700)); // what waits has its turn too
  },
};
