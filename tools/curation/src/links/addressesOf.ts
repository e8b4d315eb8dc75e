import type { Dataset } from '../build/buildDataset.js';
import { compareCodeUnits } from '../json/compareCodeUnits.js';

/** An address that visitors may follow, and the files of the records that give it. */
export interface UsedAddress {
  readonly address: string;
  readonly usedBy: readonly string[];
}

/** Every address of the resources and publishers, each once. `only` keeps those of the records with these ids. */
export function addressesOf({ resources, publishers }: Dataset, only: readonly string[] = []): UsedAddress[] {
  const usedBy = new Map<string, string[]>();
  const add = (kind: string, id: string, address: string | null) => {
    if (address === null || (only.length > 0 && !only.includes(id))) return;
    const file = `records/${kind}/${id}.json`;
    const files = usedBy.get(address) ?? [];
    usedBy.set(address, files.includes(file) ? files : [...files, file]);
  };
  for (const { id, editions, parts = [], supersededBy } of resources) {
    for (const { url } of [...editions, ...parts]) add('resources', id, url);
    if (supersededBy !== undefined && 'url' in supersededBy) add('resources', id, supersededBy.url);
  }
  for (const { id, homepage } of publishers) add('publishers', id, homepage);
  return [...usedBy]
    .map(([address, files]) => ({ address, usedBy: files.sort(compareCodeUnits) }))
    .sort((a, b) => compareCodeUnits(a.address, b.address));
}
