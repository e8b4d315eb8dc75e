import type { Dataset } from '@safeguarding/data';
import { openCatalogue, type Catalogue } from '@safeguarding/sdk';

const opened = new WeakMap<Dataset, Catalogue>();

/** Opens a dataset once and returns the same catalogue each time: ten panels on a page share one index. */
export function openOnce(dataset: Dataset): Catalogue {
  let catalogue = opened.get(dataset);
  if (!catalogue) opened.set(dataset, (catalogue = openCatalogue(dataset)));
  return catalogue;
}
