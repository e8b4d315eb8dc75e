import { defineRule } from '../Rule.js';

/** What was to be looked at again is looked at before a release. The clock plays no part: one input, one answer. */
export const reviewDue = defineRule({
  name: 'review-due',
  description: 'No review of a resource was due before the day of release in dataset.json.',
  check: ({ resources, dataset }) => {
    const released = dataset.value?.released;
    if (released === undefined) return [];
    return resources.flatMap(({ file, value }) => {
      const due = value?.provenance.reviewDueOn;
      if (due === undefined || due >= released) return [];
      return [
        {
          level: 'warning' as const,
          file,
          path: 'provenance.reviewDueOn',
          message: `The review was due on ${due}; this version is of ${released}.`,
          expected: `${released} or later`,
          fix: 'Read the resource again, correct the record, and write the day of the next review.',
        },
      ];
    });
  },
});
