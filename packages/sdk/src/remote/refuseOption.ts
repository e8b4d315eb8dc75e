import { SafeguardingError } from '../errors.js';

/** Throws what a caller learns whose option cannot be used. */
export function refuseOption(name: string, expected: string): never {
  throw new SafeguardingError('invalid-option', `\`${name}\` must be ${expected}.`, { path: name });
}
