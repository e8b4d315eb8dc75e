// @safeguarding/sdk/worker/host: what runs inside the worker.

export { serveCatalogue } from './worker/serveCatalogue.js';
export type { WorkerPort } from './worker/WorkerPort.js';
