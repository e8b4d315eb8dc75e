import { defineRule } from '../Rule.js';

/** A concept is either related to another or broader. Source: SKOS Reference, S27. */
export const relatedOrBroader = defineRule({
  name: 'related-or-broader',
  description: 'No concept is related to one that is broader than it, at any distance.',
  check: ({ concepts }) => {
    const broaderOf = new Map(concepts.map(({ value }) => [`${value?.scheme}:${value?.id}`, value?.broader ?? []]));
    return concepts.flatMap(({ file, value }) => {
      if (value === null || value.related.length === 0) return [];
      const above = allAbove(value.id, (id) => broaderOf.get(`${value.scheme}:${id}`) ?? []);
      return value.related.flatMap((id, index) => {
        if (!above.has(id)) return [];
        return [
          {
            file,
            path: `related[${index}]`,
            message: `"${id}" is both broader than and related to this concept.`,
            expected: 'one of the two',
            fix: `Remove "${id}" from "related", here and there.`,
          },
        ];
      });
    });
  },
});

function allAbove(start: string, broaderOf: (id: string) => readonly string[]): ReadonlySet<string> {
  const above = new Set<string>(broaderOf(start));
  // A set grows while it is walked through.
  for (const id of above) for (const next of broaderOf(id)) above.add(next);
  return above;
}
