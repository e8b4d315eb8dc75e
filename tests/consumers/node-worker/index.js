import { Worker } from 'node:worker_threads';
import { workerEngine } from '@safeguarding/sdk/worker';
import { answersOf } from '../shared/answers.js';

const engine = workerEngine(new Worker(new URL('worker.js', import.meta.url)));
console.log(JSON.stringify(await answersOf(engine)));
engine.close();
