import type { Dataset } from '@safeguarding/data';
import { buildColumns } from '../columns/buildColumns.js';
import { buildRows } from '../columns/buildRows.js';
import type { Catalogue } from './Catalogue.js';
import { keepIndex } from './indexOf.js';
import { readDataset } from './readDataset.js';

/**
 * Opens a dataset for querying. Synchronous: 184 resources take about 5 ms in a fresh process, 10,000 about 50 ms; the text index
 * is built by the first query with text. The dataset is neither copied nor changed, and must not change later.
 *
 * @throws {SafeguardingError} `invalid-data` (with `path`) for another shape, `unsupported-schema` for a newer one.
 * @example
 * ```ts
 * import dataset from '@safeguarding/data/catalogue.json' with { type: 'json' };
 * const catalogue = openCatalogue(dataset);
 * catalogue.resources.has('convention-on-the-rights-of-the-child'); // → true
 * ```
 */
export function openCatalogue(dataset: Dataset): Catalogue {
  const catalogue = readDataset(dataset);
  keepIndex(catalogue, buildColumns(dataset.resources, buildRows(dataset.resources, catalogue.concepts)));
  return catalogue;
}
