import { labelLanguages } from '../../schema/primitives.js';
import { defineRule } from '../Rule.js';

/** Filters are shown in every language of the catalogue. */
export const missingTranslation = defineRule({
  name: 'missing-translation',
  description: 'The label of a concept is there in every language of the catalogue.',
  check: ({ concepts }) => {
    return concepts.flatMap(({ file, value }) => {
      const missing = labelLanguages.filter((language) => value !== null && !(language in value.prefLabel));
      if (missing.length === 0) return [];
      return [
        {
          level: 'warning' as const,
          file,
          path: 'prefLabel',
          message: `No label in ${missing.join(', ')}: English is shown instead.`,
          expected: `a label in each of ${labelLanguages.join(', ')}`,
          fix: 'Add a translation; list its language under "reviewed" only once a speaker has read it.',
        },
      ];
    });
  },
});
