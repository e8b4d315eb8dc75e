import { milliseconds, table } from '../timing.mjs';

/** A cell for what was not measured. */
export const none = '–';

/** Bytes as a person reads them. */
export function byteSize(bytes) {
  if (bytes >= 1e6) return `${(bytes / 1e6).toFixed(1)} MB`;
  return `${(bytes / 1e3).toFixed(1)} kB`;
}

/** A figure, and how many times ours it is. */
export function beside(value, ours, format = milliseconds) {
  if (value === undefined || value === null) return none;
  const times = value / ours;
  const digits = times >= 10 ? 0 : times >= 1 ? 1 : 2;
  const ratio = ours > 0 ? ` (${times < 0.01 ? '<0.01' : times.toFixed(digits)}×)` : '';
  return `${format(value)}${ratio}`;
}

/** A size as a heading. */
export const sizeName = (size, records) =>
  size === 'real' ? `${records ?? ''} real records`.trim() : `${Number(size).toLocaleString('en')} records`;

/** Prints a heading and rows in aligned columns. */
export function print(heading, rows) {
  console.log(`\n${heading}`);
  console.log(table(rows));
}
