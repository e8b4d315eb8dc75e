// What a thread of an app does to serve a catalogue.
import { parentPort } from 'node:worker_threads';
import dataset from '@safeguarding/data/catalogue.json' with { type: 'json' };
import { openCatalogue } from '../index.js';
import { serveCatalogue } from '../workerHost.js';

serveCatalogue(parentPort!, openCatalogue(dataset));
