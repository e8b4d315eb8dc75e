import { compareCodeUnits } from './compareCodeUnits.js';

/** The same value with the names of every object in order, so that equal data gives equal bytes. */
export function sortKeys<T>(value: T): T;
export function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => sortKeys(item));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => compareCodeUnits(a, b));
  return Object.fromEntries(entries.map(([name, item]: [string, unknown]) => [name, sortKeys(item)]));
}
