import { print } from './format.mjs';

/** Bytes of bundles. */
export function sizeTable(sizes) {
  const rows = Object.entries(sizes).map(([name, { minified, gzip, brotli }]) => [name, minified, gzip, brotli]);
  print('Bytes of a bundle', [['bundle', 'minified', 'gzip', 'brotli'], ...rows]);
}
