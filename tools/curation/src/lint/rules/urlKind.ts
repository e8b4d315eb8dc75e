import { defineRule } from '../Rule.js';

/** Visitors learn what an address leads to. */
export const urlKind = defineRule({
  name: 'url-kind',
  description: 'A resource with an address says what the address is and how it is known; one without says neither.',
  check: ({ resources }) => {
    return resources.flatMap(({ file, value }) => {
      if (value === null) return [];
      const hasAddress = value.editions.some(({ url }) => url !== null);
      return (['urlKind', 'urlEvidence'] as const)
        .filter((field) => (value.provenance[field] !== null) !== hasAddress)
        .map((field) => ({
          file,
          path: `provenance.${field}`,
          message: hasAddress
            ? `An edition has an address, but ${field} is null.`
            : `No edition has an address, but ${field} is set.`,
          expected: hasAddress ? `a value for ${field}` : 'null',
          fix: hasAddress
            ? `Say it in ${field}; the schema lists the values.`
            : `Write null for ${field}, or add the address.`,
        }));
    });
  },
});
