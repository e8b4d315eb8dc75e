import { Worker } from 'node:worker_threads';
import { bundle } from './bundle.js';

const { code: serving } = await bundle('testing/servingThread.ts');

/** A thread that serves the real catalogue, as an app's worker would. */
export const realWorker = (): Worker => runWorker(serving);

/** A thread that runs a module. */
export const runWorker = (code: string): Worker =>
  new Worker(new URL(`data:text/javascript,${encodeURIComponent(code)}`));
