import dataset from '@safeguarding/data/catalogue.json';
import { localEngine, openCatalogue, type QueryEngine } from '@safeguarding/sdk';
import { workerEngine } from '@safeguarding/sdk/worker';
import '@safeguarding/widget/define';
import type { SafeguardingResources } from '@safeguarding/widget';
import { answersOf } from '../../shared/answers.js';
import { pin } from '../../shared/pin.js';

async function show(id: string, engine: QueryEngine): Promise<void> {
  document.getElementById(id)!.textContent = JSON.stringify(await answersOf(engine));
}

const catalogue = openCatalogue(dataset);
document.querySelector<SafeguardingResources>('safeguarding-resources')!.catalogue = catalogue;
void show('here', localEngine(catalogue));

const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
void show('worker', workerEngine(worker));

addEventListener('load-pinned', () => {
  void import('@safeguarding/sdk/remote')
    .then(({ loadDataset }) => loadDataset(pin))
    .then((pinned) => show('pinned', localEngine(openCatalogue(pinned))));
});
