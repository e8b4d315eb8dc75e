// @safeguarding/sdk/worker/host: what runs inside the worker.

export { serveCatalogue } from './engines/serveCatalogue.js';
export type { WorkerPort } from './engines/WorkerPort.js';
