import { defineRule } from '../Rule.js';

/** Only a person who looked at the live thing verifies; a stored copy tells when it was true. */
export const verifiedByPerson = defineRule({
  name: 'verified-by-person',
  description: 'verifiedOn and verifiedBy come together, and no day on which somebody looked lies ahead.',
  check: ({ resources, dataset }) => {
    const released = dataset.value?.released;
    return resources.flatMap(({ file, value }) => {
      if (value === null) return [];
      const { verifiedOn, verifiedBy, checkedOn, seenOn, reviewedOn } = value.provenance;
      const lone = (verifiedOn === undefined) !== (verifiedBy === undefined);
      const days = { verifiedOn, checkedOn, seenOn, reviewedOn };
      return [
        ...(lone
          ? [
              {
                file,
                path: verifiedOn === undefined ? 'provenance.verifiedBy' : 'provenance.verifiedOn',
                message: 'A verification is a day and somebody who verified.',
                expected: 'verifiedOn and verifiedBy, or neither',
                fix: 'Add the other one, or remove this one. What was read in a stored copy is "seenOn".',
              },
            ]
          : []),
        ...Object.entries(days).flatMap(([field, day]) => {
          if (day === undefined || released === undefined || day.slice(0, 10) <= latest(released)) return [];
          return [
            {
              file,
              path: `provenance.${field}`,
              message: `${day} lies ahead of this version, of ${released}.`,
              expected: 'a day on which somebody looked',
              fix: 'Write the day on which it happened.',
            },
          ];
        }),
      ];
    });
  },
});

/** Records are written after the last release and before the next: a year is more than any version takes. */
function latest(released: string): string {
  return `${Number(released.slice(0, 4)) + 1}${released.slice(4)}`;
}
