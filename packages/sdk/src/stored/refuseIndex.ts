import { SafeguardingError } from '../errors.js';

/** Throws what a caller learns whose serialised index cannot be used. */
export function refuseIndex(what: string, cause?: unknown): never {
  throw new SafeguardingError(
    'invalid-data',
    `The index ${what}. Make it anew with serialiseIndex, or open the dataset without it.`,
    { path: 'index', cause },
  );
}
