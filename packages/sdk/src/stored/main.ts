import type { Dataset } from '@safeguarding/data';
import { readFileSync, writeFileSync } from 'node:fs';
import { serialiseIndex } from './serialiseIndex.js';

const usage = `Usage: safeguarding-index <catalogue.json> <file>

Writes the index of a dataset, facets and words, for openSerialised. Make it again with every
version of the dataset and of @safeguarding/sdk; serve it compressed.`;

/**
 * The command `safeguarding-index`.
 *
 * @returns Its exit status: 0, 1 when the dataset cannot be read or the index not written, 2 for a wrong call.
 */
export function main(args: readonly string[], print = console.log, complain = console.error): 0 | 1 | 2 {
  const [source, target, ...more] = args;
  if (source === '--help') {
    print(usage);
    return 0;
  }
  if (source === undefined || target === undefined || more.length > 0) {
    complain(usage);
    return 2;
  }
  try {
    const dataset = JSON.parse(readFileSync(source, 'utf8')) as Dataset;
    const index = serialiseIndex(dataset);
    writeFileSync(target, index);
    print(
      `${target}: ${Math.ceil(index.length / 1000)} kB, index of ${dataset.resources.length} resources, version ${dataset.version}.`,
    );
    return 0;
  } catch (error) {
    complain(`${source}: ${(error as Error).message}`);
    return 1;
  }
}
