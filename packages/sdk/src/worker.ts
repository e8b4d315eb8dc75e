// @safeguarding/sdk/worker: asks a catalogue that lives in a worker. It brings errors and messages, and no engine.

export { workerEngine } from './engines/workerEngine.js';
export type { WorkerEngineOptions } from './engines/workerEngine.js';
export type { WorkerPort } from './engines/WorkerPort.js';
export type { AskOptions, EngineDescription, QueryEngine } from './engines/QueryEngine.js';
export { isSafeguardingError, SafeguardingError } from './errors.js';
export type { ErrorCode } from './errors.js';
