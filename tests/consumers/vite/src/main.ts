import dataset from '@safeguarding/data/catalogue.json';
import { openCatalogue } from '@safeguarding/sdk';
import '@safeguarding/widget/define';
import type { SafeguardingResources } from '@safeguarding/widget';
import { answersOf } from '../../shared/answers.js';
import { pin } from '../../shared/pin.js';

const show = (id: string, answers: unknown) => {
  document.getElementById(id)!.textContent = JSON.stringify(answers);
};

const catalogue = openCatalogue(dataset);
document.querySelector<SafeguardingResources>('safeguarding-resources')!.catalogue = catalogue;
show('here', answersOf(catalogue));

const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => show('worker', data));

addEventListener('load-pinned', () => {
  void import('@safeguarding/sdk/remote')
    .then(({ loadDataset }) => loadDataset(pin))
    .then((pinned) => show('pinned', answersOf(openCatalogue(pinned))));
});
