import { parentPort } from 'node:worker_threads';
import dataset from '@safeguarding/data/catalogue.json' with { type: 'json' };
import { openCatalogue } from '@safeguarding/sdk';
import { answersOf } from '../shared/answers.js';

parentPort?.postMessage(answersOf(openCatalogue(dataset)));
