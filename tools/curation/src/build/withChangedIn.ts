import { compare } from 'semver';
import { sortKeys } from '../json/sortKeys.js';
import type { Dataset } from './buildDataset.js';

/** What of a `changes/<version>.json` tells which records changed. */
interface Changes {
  readonly changes: readonly { readonly op: string; readonly kind: string; readonly id: string }[];
}

/**
 * The dataset with the version in which each resource changed last, told by what the versions changed. It is no field that
 * people write: a release would be wrong about a record as soon as somebody forgot it.
 *
 * @param changes The text of each `changes/<version>.json`, by version. What a release that is being cut changes is among them.
 */
export function withChangedIn(dataset: Dataset, changes: Readonly<Record<string, string>>): Dataset {
  const changedIn = new Map<string, string>();
  for (const version of Object.keys(changes).sort(compare))
    for (const { op, kind, id } of (JSON.parse(changes[version]!) as Changes).changes)
      if (kind === 'resource' && (op === 'change' || op === 'restore')) changedIn.set(id, version);
  return {
    ...dataset,
    resources: dataset.resources.map((resource) => {
      const { changedIn: _, ...provenance } = resource.provenance;
      const last = changedIn.get(resource.id);
      return last === undefined
        ? { ...resource, provenance }
        : { ...resource, provenance: sortKeys({ ...provenance, changedIn: last }) };
    }),
  };
}
