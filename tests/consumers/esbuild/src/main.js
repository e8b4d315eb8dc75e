import dataset from '@safeguarding/data/catalogue.json';
import { openCatalogue } from '@safeguarding/sdk';
import { answersOf } from '../../shared/answers.js';
import { pin } from '../../shared/pin.js';

const show = (id, answers) => {
  document.getElementById(id).textContent = JSON.stringify(answers);
};

show('here', answersOf(openCatalogue(dataset)));

const worker = new Worker(new URL('./worker.js', import.meta.url), { type: 'module' });
worker.addEventListener('message', ({ data }) => show('worker', data));

addEventListener('load-pinned', async () => {
  const { loadDataset } = await import('@safeguarding/sdk/remote');
  show('pinned', answersOf(openCatalogue(await loadDataset(pin))));
});
