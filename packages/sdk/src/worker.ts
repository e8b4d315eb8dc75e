// @safeguarding/sdk/worker: asks a catalogue that lives in a worker. It brings errors and messages, and no engine.

export { workerEngine } from './worker/workerEngine.js';
export type { WorkerEngineOptions } from './worker/workerEngine.js';
export type { WorkerPort } from './worker/WorkerPort.js';
export type { AskOptions, EngineDescription, QueryEngine } from './queryEngine/QueryEngine.js';
export { isSafeguardingError, SafeguardingError } from './errors.js';
export type { ErrorCode } from './errors.js';
