import type { Records } from '../records/Records.js';

/** How many records of each kind there are. */
export function countsOf({ resources, concepts, publishers, needs, redirects }: Records): Record<string, number> {
  return {
    resources: resources.length,
    concepts: concepts.length,
    publishers: publishers.length,
    // Not said where there are none: a catalogue may do without.
    ...(needs.length > 0 ? { needs: needs.length } : {}),
    redirects: redirects.value?.length ?? 0,
  };
}
