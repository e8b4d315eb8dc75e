import { defineRule } from '../Rule.js';

/** After how many months the types of resource are looked at again. */
const months: Readonly<Record<number, readonly string[]>> = {
  3: ['directory'],
  6: ['helpline', 'reporting-service', 'take-down-service', 'child-protection-authority', 'prevention-service'],
  12: ['legislation-text', 'statutory-guidance', 'national-policy', 'legal-review', 'guidance-doc'],
  36: ['convention', 'declaration', 'general-comment', 'model-law', 'standards', 'recommendation', 'norm'],
};
const monthsOf = new Map(
  Object.entries(months).flatMap(([count, types]) => types.map((type) => [type, Number(count)])),
);

/** Lessons, guides and templates age slowly. */
const otherwise = 24;

/** The last day on which a record of a type may be looked at again. */
export function lastReviewDay(type: string, reviewedOn: string): string {
  const day = new Date(`${reviewedOn}T00:00:00Z`);
  day.setUTCMonth(day.getUTCMonth() + (monthsOf.get(type) ?? otherwise));
  return day.toISOString().slice(0, 10);
}

/** What was to be looked at again is looked at before a release. The clock plays no part: one input, one answer. */
export const reviewDue = defineRule({
  name: 'review-due',
  description:
    'No review of a resource was due before the day of release in dataset.json, and the next one is not put off.',
  check: ({ resources, dataset }) => {
    const released = dataset.value?.released;
    if (released === undefined) return [];
    return resources.flatMap(({ file, value }) => {
      if (value === null) return [];
      const { reviewDueOn: due, reviewedOn } = value.provenance;
      const last = reviewedOn === undefined ? undefined : lastReviewDay(value.type, reviewedOn);
      if (last !== undefined && (due === undefined || due > last))
        return [
          {
            file,
            path: 'provenance.reviewDueOn',
            message:
              due === undefined
                ? 'The record was reviewed, and the next review has no day.'
                : `The next review is on ${due}, too late for the type "${value.type}".`,
            expected: `${last} or earlier`,
            fix: `Write ${last}, or the known day of a change before it.`,
          },
        ];
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
