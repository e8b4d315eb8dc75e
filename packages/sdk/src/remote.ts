// @safeguarding/sdk/remote: what needs a network, and the two dependencies that go with it.

export { loadDataset } from './remote/loadDataset.js';
export type { LoadOptions } from './remote/readOptions.js';
export { isSafeguardingError, SafeguardingError } from './errors.js';
export type { ErrorCode } from './errors.js';
