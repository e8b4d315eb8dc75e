import { localEngine, openCatalogue } from '@safeguarding/sdk';
import { answersOf } from '../shared/answers.js';
import { pin } from '../shared/pin.js';

async function show(id, engine) {
  document.getElementById(id).textContent = JSON.stringify(await answersOf(engine));
}

// Import attributes for JSON are newer than modules; every browser has fetch.
const response = await fetch('/node_modules/@safeguarding/data/dist/catalogue.json');
await show('here', localEngine(openCatalogue(await response.json())));

addEventListener('load-pinned', async () => {
  const { loadDataset } = await import('@safeguarding/sdk/remote');
  await show('pinned', localEngine(openCatalogue(await loadDataset(pin))));
});
