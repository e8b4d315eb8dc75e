import type { Dataset } from '@safeguarding/data';

/** Mulberry32: 32 bits of state, the same numbers in every engine. */
export declare function seededRandom(seed: number): () => number;

/**
 * A valid dataset of any size, of the shape of real catalogues.
 *
 * @param size Records.
 * @param seed The same seed gives the same dataset; record i is the same for every size.
 * @param words What titles and summaries are made of, the most frequent word first.
 */
export declare function syntheticDataset(size: number, seed?: number, words?: readonly string[]): Dataset;
