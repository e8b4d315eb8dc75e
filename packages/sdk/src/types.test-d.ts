// Checked by tsc alone: each line below an expectation must not compile.
/* eslint-disable @typescript-eslint/no-unsafe-call, @typescript-eslint/no-floating-promises, @typescript-eslint/no-unused-expressions */
import type { Advisories, Changes, Dataset } from '@safeguarding/data';
import { parentPort, Worker as NodeWorker } from 'node:worker_threads';
import {
  activeAdvisories,
  applyAdvisories,
  type Catalogue,
  conceptJsonLd,
  countryName,
  type DatasetChange,
  diffDatasets,
  localEngine,
  openCatalogue,
  queryCatalogue,
  type QueryEngine,
  type QueryResult,
  resolveResource,
  type ResourceQuery,
} from './index.js';
import { type DatasetStore, loadAdvisories, loadDataset } from './remote.js';
import { workerEngine } from './worker.js';
import { serveCatalogue } from './workerHost.js';

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

// A worker of any kind, its own end, and ports.
declare const worker: Worker;
export const engines: readonly QueryEngine[] = [
  localEngine(catalogue),
  workerEngine(worker, { timeout: 5000 }),
  workerEngine(new NodeWorker('')),
  workerEngine(new MessageChannel().port1),
];
serveCatalogue(self, catalogue);
serveCatalogue(parentPort!, loaded.then(openCatalogue)) satisfies () => void;
engines[0]!.query({ text: 'a' }, { signal: new AbortController().signal }) satisfies Promise<QueryResult>;
// @ts-expect-error Facets are plural here too.
engines[0]!.query({ topic: ['grooming'] });
// @ts-expect-error A dataset must be opened first.
serveCatalogue(self, dataset);

// Anything with get and set is a store.
export const stores: readonly DatasetStore[] = [
  new Map<string, Uint8Array>(),
  { get: () => null, set: () => undefined },
  { get: () => Promise.resolve(new ArrayBuffer(0)), set: () => Promise.resolve() },
];
// @ts-expect-error Text is no bytes.
export const noStore: DatasetStore = new Map<string, string>();
const pin = { version: '1.0.0', integrity: 'sha384-', sources: ['https://example.org'] };
loadDataset({ ...pin, store: stores[0]!, stale: { pins: [pin], onFresh: (fresh) => fresh satisfies Dataset } });
// @ts-expect-error Who lets an earlier release stand in wants to hear of the new one.
loadDataset({ ...pin, store: stores[0]!, stale: { pins: [pin] } });

loadAdvisories({ sources: ['https://example.org/advisories.json'] }) satisfies Promise<Advisories>;
declare const advisories: Advisories;
applyAdvisories(dataset, advisories) satisfies Dataset;
activeAdvisories(dataset, advisories)[0]!.action satisfies 'hide' | 'warn';
// @ts-expect-error The file, not its list.
applyAdvisories(dataset, advisories.advisories);

// The words of the published list of changes, and none but these.
diffDatasets(dataset, dataset) satisfies Changes['changes'];
declare const difference: DatasetChange;
// @ts-expect-error Changes of the schema are not in datasets.
if (difference.op === 'shape') difference.op;
if (difference.op === 'change') difference.fields[0]!.path satisfies string;

conceptJsonLd(catalogue, 'topic', 'grooming', { base: 'https://w3id.org/x/' });
// @ts-expect-error There is no default base.
conceptJsonLd(catalogue, 'topic', 'grooming', {});
