import dataset from '@safeguarding/data/catalogue.json';
import { localEngine, openCatalogue } from '@safeguarding/sdk';
import { workerEngine } from '@safeguarding/sdk/worker';
import { answersOf } from '../../shared/answers.js';
import { pin } from '../../shared/pin.js';

async function show(id, engine) {
  document.getElementById(id).textContent = JSON.stringify(await answersOf(engine));
}

void show('here', localEngine(openCatalogue(dataset)));
void show('worker', workerEngine(new Worker(new URL('./worker.js', import.meta.url), { type: 'module' })));

addEventListener('load-pinned', async () => {
  const { loadDataset } = await import('@safeguarding/sdk/remote');
  await show('pinned', localEngine(openCatalogue(await loadDataset(pin))));
});
