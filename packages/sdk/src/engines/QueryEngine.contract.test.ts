import { MessageChannel as NodeChannel, Worker } from 'node:worker_threads';
import dataset from '@safeguarding/data/catalogue.json' with { type: 'json' };
import { expect, test } from 'vitest';
import { openCatalogue } from '../catalogue/openCatalogue.js';
import type { Catalogue } from '../model.js';
import { realWorker } from '../testing/realWorker.js';
import { testQueryEngine } from '../testing/testQueryEngine.js';
import { serveCatalogue } from './serveCatalogue.js';
import { workerEngine } from './workerEngine.js';
import type { WorkerPort } from './WorkerPort.js';
import { localEngine } from './localEngine.js';
import type { QueryEngine } from './QueryEngine.js';

const catalogue: Catalogue = openCatalogue(dataset);

/** A port as browsers have it: without Node's `on`. */
const asInBrowsers = (port: MessagePort): WorkerPort => ({
  postMessage: (message) => port.postMessage(message),
  addEventListener: (type, listener) => port.addEventListener(type, listener),
  removeEventListener: (type, listener) => port.removeEventListener(type, listener),
  start: () => port.start(),
  close: () => port.close(),
});

const engines: readonly (readonly [string, () => QueryEngine])[] = [
  ['in this thread', () => localEngine(catalogue)],
  [
    'over the ports of a browser',
    () => {
      const { port1, port2 } = new MessageChannel();
      serveCatalogue(asInBrowsers(port2), Promise.resolve(catalogue));
      return workerEngine(asInBrowsers(port1));
    },
  ],
  [
    'over the ports of Node',
    () => {
      const { port1, port2 } = new NodeChannel();
      serveCatalogue(port2, catalogue);
      return workerEngine(port1);
    },
  ],
  ['in a worker of its own', () => workerEngine(realWorker())],
];

for (const [name, make] of engines) testQueryEngine(name, dataset, make);

test('a worker thread is one', () => {
  const worker = realWorker();
  expect(worker).toBeInstanceOf(Worker);
  void worker.terminate();
});
