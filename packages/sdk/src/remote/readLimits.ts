import { refuseOption } from './refuseOption.js';

/**
 * Checks the limits of a download.
 *
 * @throws {SafeguardingError} `invalid-option`
 */
export function readLimits<T extends { readonly timeout: number; readonly maxBytes: number }>(limits: T): T {
  const { timeout, maxBytes } = limits;
  if (!(timeout > 0 && timeout < 2 ** 31)) refuseOption('timeout', 'a number of milliseconds above 0');
  if (!(maxBytes > 0)) refuseOption('maxBytes', 'a number of bytes above 0');
  return limits;
}
