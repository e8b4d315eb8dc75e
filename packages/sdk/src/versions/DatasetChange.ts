import type { Change } from '@safeguarding/data';

/** One difference between two datasets: a `Change` as `changes/<version>.json` holds it, but for those of the schema. */
export type DatasetChange = Exclude<Change, { readonly op: 'shape' }>;
