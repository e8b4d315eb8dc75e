// @safeguarding/sdk/remote: what needs a network, and the dependency that goes with it.

export { loadDataset } from './remote/loadDataset.js';
export type { LoadOptions, StaleOptions } from './remote/LoadOptions.js';
export type { Pin } from './remote/Pin.js';
export { loadAdvisories } from './remote/loadAdvisories.js';
export type { AdvisoryOptions } from './remote/loadAdvisories.js';
export type { DatasetStore, StoredBytes } from './remote/DatasetStore.js';
export { isSafeguardingError, SafeguardingError } from './errors.js';
export type { ErrorCode } from './errors.js';
