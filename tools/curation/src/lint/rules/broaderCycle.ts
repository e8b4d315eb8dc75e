import { defineRule } from '../Rule.js';

/** Concepts form a hierarchy. */
export const broaderCycle = defineRule({
  name: 'broader-cycle',
  description: 'No concept is broader than itself, not even by way of others.',
  check: ({ concepts }) => {
    const broaderOf = new Map(concepts.map(({ value }) => [`${value?.scheme}:${value?.id}`, value?.broader ?? []]));
    return concepts.flatMap(({ file, value }) => {
      if (value === null) return [];
      const cycle = wayBack(value.id, (id) => broaderOf.get(`${value.scheme}:${id}`) ?? []);
      if (cycle === undefined) return [];
      return [
        {
          file,
          path: 'broader',
          message: `The concept is broader than itself: ${cycle.join(' → ')}.`,
          expected: 'a hierarchy without cycles',
          fix: 'Remove one of these steps from "broader"; use "related" for concepts of equal breadth.',
        },
      ];
    });
  },
});

/** The shortest way from `start` back to itself; undefined when there is none. */
function wayBack(start: string, broaderOf: (id: string) => readonly string[]): string[] | undefined {
  const seen = new Set<string>();
  const ways = [[start]];
  for (const way of ways) {
    for (const next of broaderOf(way.at(-1) ?? start)) {
      if (next === start) return [...way, next];
      if (seen.has(next)) continue;
      seen.add(next);
      ways.push([...way, next]);
    }
  }
  return undefined;
}
