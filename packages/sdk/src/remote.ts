// @safeguarding/sdk/remote: what needs a network, and the dependency that goes with it.

export { loadDataset } from './remote/loadDataset.js';
export type { DatasetPin, LoadOptions, StaleOptions } from './remote/options.js';
export { loadAdvisories } from './remote/loadAdvisories.js';
export type { AdvisoryOptions } from './remote/loadAdvisories.js';
export type { DatasetStore, StoredBytes } from './remote/store.js';
export { isSafeguardingError, SafeguardingError } from './errors.js';
export type { ErrorCode } from './errors.js';
