import { expect, test } from 'vitest';
import { bundle } from './testing/bundle.js';

/** What an entry and all that it imports ask of other packages. */
const packagesOf = async (entry: string) => [...(await bundle(entry)).packages].sort();

test('only who loads from the network gets the packages that takes', async () => {
  expect(await packagesOf('remote.ts')).toEqual(['ky']);
  for (const entry of ['index.ts', 'worker.ts', 'workerHost.ts']) expect(await packagesOf(entry)).toEqual([]);
});
