// Checked by tsc alone: each line below an expectation must not compile.
/* eslint-disable @typescript-eslint/no-unsafe-call, @typescript-eslint/no-floating-promises, @typescript-eslint/no-unused-expressions */
import type { Dataset } from '@safeguarding/data';
import {
  type Catalogue,
  countryName,
  openCatalogue,
  queryCatalogue,
  resolveResource,
  type ResourceQuery,
} from './index.js';
import { loadDataset } from './remote.js';

declare const dataset: Dataset;
const catalogue: Catalogue = openCatalogue(dataset);
const { facets, nextCursor, resources } = queryCatalogue(catalogue, {
  topics: ['online-safety', 'an-id-of-a-newer-version'],
  match: { topics: 'all' },
});
export const count: number = facets.countries[0]!.count;
export const cursor: string | null = nextCursor;
export const name: string | undefined = countryName('PH', 'en');
export const loaded: Promise<Dataset> = loadDataset({
  version: '1.0.0',
  integrity: 'sha384-',
  sources: [new URL('https://example.org')],
});

// @ts-expect-error A look-alike is no catalogue.
queryCatalogue({ version: '1.0.0' });
// @ts-expect-error Values are lists.
queryCatalogue(catalogue, { topics: 'online-safety' });
// @ts-expect-error Facets are plural.
queryCatalogue(catalogue, { topic: ['online-safety'] });
// @ts-expect-error Sorts are few.
queryCatalogue(catalogue, { sort: 'oldest' });
// @ts-expect-error A scope has no page.
export const scoped: ResourceQuery = { within: { limit: 5 } };
// @ts-expect-error Results are read only.
resources.push(resources[0]!);
// @ts-expect-error There is no default version.
loadDataset({ integrity: 'sha384-', sources: [] });

const resolved = resolveResource(catalogue, 'id');
// @ts-expect-error Only some answers have a resource.
resolved.resource;
if (resolved.status === 'withdrawn') resolved.alternatives.length satisfies number;
