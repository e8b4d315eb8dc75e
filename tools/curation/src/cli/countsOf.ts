import type { Records } from '../records/Records.js';

/** How many records of each kind there are. */
export function countsOf({ resources, concepts, publishers, redirects }: Records): Record<string, number> {
  return {
    resources: resources.length,
    concepts: concepts.length,
    publishers: publishers.length,
    redirects: redirects.value?.length ?? 0,
  };
}
