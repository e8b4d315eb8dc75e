import { defineRule } from '../Rule.js';

/** Two records with one page are often one resource. */
export const duplicateAddress = defineRule({
  name: 'duplicate-address',
  description: 'No two resources give the same address as their own page.',
  check: ({ resources }) => {
    const first = new Map<string, string>();
    return resources.flatMap(({ file, value }) => {
      if (value?.provenance.urlKind !== 'own-page') return [];
      return value.editions.flatMap(({ url }, index) => {
        if (url === null) return [];
        const earlier = first.get(url) ?? file;
        first.set(url, earlier);
        if (earlier === file) return [];
        return [
          {
            level: 'warning' as const,
            file,
            path: `editions[${index}].url`,
            message: `${earlier} gives the same address as its own page.`,
            expected: 'a page of its own',
            fix: 'Merge the two if they are one resource; if the page lists both, write urlKind "listing".',
          },
        ];
      });
    });
  },
});
