import { openCatalogue } from '@safeguarding/sdk';
import { answersOf } from '../shared/answers.js';
import { pin } from '../shared/pin.js';

const show = (id, answers) => {
  document.getElementById(id).textContent = JSON.stringify(answers);
};

// Import attributes for JSON are newer than modules; every browser has fetch.
const response = await fetch('/node_modules/@safeguarding/data/dist/catalogue.json');
show('here', answersOf(openCatalogue(await response.json())));

addEventListener('load-pinned', async () => {
  const { loadDataset } = await import('@safeguarding/sdk/remote');
  show('pinned', answersOf(openCatalogue(await loadDataset(pin))));
});
