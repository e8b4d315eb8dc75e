import { defineRule } from '../Rule.js';

/** What was found was found somewhere. `address-evidence` asks the same of addresses. */
export const evidenceSource = defineRule({
  name: 'evidence-source',
  description: 'A date that is "found" was seen on a page that the record names.',
  check: ({ resources }) => {
    return resources.flatMap(({ file, value }) => {
      if (value?.published?.evidence !== 'found') return [];
      const named = [value.provenance.source, ...value.editions.map(({ source = [] }) => source)].flat();
      if (named.length > 0) return [];
      return [
        {
          level: 'warning' as const,
          file,
          path: 'published.evidence',
          message: 'The date is said to be found, and no page is named on which it was seen.',
          expected: 'a page in provenance.source',
          fix: 'Name the page, or write "recalled".',
        },
      ];
    });
  },
});
