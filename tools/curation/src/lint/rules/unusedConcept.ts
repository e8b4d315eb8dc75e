import { type NamedConcept, namedConcepts } from '../../records/namedConcepts.js';
import type { ConceptRecord } from '../../records/Records.js';
import { defineRule } from '../Rule.js';

/** A filter that never finds anything helps nobody. */
export const unusedConcept = defineRule({
  name: 'unused-concept',
  description: 'Every concept is carried by a resource, or a narrower one is. Regions are exempt: they are geography.',
  check: ({ resources, concepts }) => {
    const broaderOf = new Map(
      concepts.flatMap(({ value }) => (value === null ? [] : [[keyOf(value), broaderKeys(value)]])),
    );
    const used = new Set<string>();
    const pending = resources.flatMap(({ value }) => (value === null ? [] : namedConcepts(value).map(keyOf)));
    for (let key = pending.pop(); key !== undefined; key = pending.pop()) {
      if (used.has(key)) continue;
      used.add(key);
      pending.push(...(broaderOf.get(key) ?? []));
    }
    return concepts.flatMap(({ file, value }) => {
      if (value === null || value.scheme === 'region' || value.deprecated === true || used.has(keyOf(value))) return [];
      return [
        {
          level: 'warning' as const,
          file,
          path: '',
          message: 'No resource carries this concept or a narrower one.',
          expected: 'a concept that finds something',
          fix: 'Add it to the resources that it fits. Write "deprecated": true if it is not to be used.',
        },
      ];
    });
  },
});

function keyOf({ scheme, id }: Pick<NamedConcept, 'scheme' | 'id'>): string {
  return `${scheme}:${id}`;
}

function broaderKeys({ scheme, broader }: ConceptRecord): string[] {
  return broader.map((id) => `${scheme}:${id}`);
}
