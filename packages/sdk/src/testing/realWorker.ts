import { Worker } from 'node:worker_threads';

const at = (path: string) => JSON.stringify(new URL(path, import.meta.url).href);

/** A thread that serves the real catalogue from the built package, as an app's worker would. */
export const realWorker = (): Worker =>
  runWorker(`
    import { readFileSync } from 'node:fs';
    import { parentPort } from 'node:worker_threads';
    import { openCatalogue } from ${at('../../dist/index.js')};
    import { serveCatalogue } from ${at('../../dist/worker/host.js')};
    const dataset = JSON.parse(readFileSync(new URL(${at('../../../data/dist/catalogue.json')}), 'utf8'));
    serveCatalogue(parentPort, openCatalogue(dataset));`);

/** A thread that runs a module. */
export const runWorker = (code: string): Worker =>
  new Worker(new URL(`data:text/javascript,${encodeURIComponent(code)}`));
