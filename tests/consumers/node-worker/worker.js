import { parentPort } from 'node:worker_threads';
import dataset from '@safeguarding/data/catalogue.json' with { type: 'json' };
import { openCatalogue } from '@safeguarding/sdk';
import { serveCatalogue } from '@safeguarding/sdk/worker/host';

if (parentPort) serveCatalogue(parentPort, openCatalogue(dataset));
