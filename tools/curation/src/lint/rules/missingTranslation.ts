import { labelLanguages } from '../../schema/primitives.js';
import { getField } from '../../json/getField.js';
import type { RecordFile } from '../../records/Records.js';
import { defineRule } from '../Rule.js';

/** Filters are shown in every language of the catalogue. */
export const missingTranslation = defineRule({
  name: 'missing-translation',
  description: 'The label of a concept, and the texts of a need, are there in every language of the catalogue.',
  check: ({ concepts, needs }) => {
    const ofConcepts = concepts.flatMap(({ file, value }) => {
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
    return [...ofConcepts, ...needs.flatMap(ofNeed)];
  },
});

/** What a panel shows of a need, and how people say it. */
const textsOfNeed = ['label', 'chip', 'heading', 'advice', 'phrases'] as const;

/** One finding a field: a language that nobody has written yet lacks all of them. */
function ofNeed({ file, raw }: RecordFile<unknown>) {
  return textsOfNeed.flatMap((path) => {
    const texts = getField(raw, path);
    const missing =
      texts === undefined ? [] : labelLanguages.filter((language) => getField(texts, language) === undefined);
    if (missing.length === 0) return [];
    return [
      {
        level: 'warning' as const,
        file,
        path,
        message: `Nothing in ${missing.join(', ')}: ${path === 'phrases' ? 'nobody is understood who types in it' : 'English is shown instead'}.`,
        expected: `each of ${labelLanguages.join(', ')}`,
        fix:
          path === 'phrases'
            ? 'Add what people of that language type. Do not translate phrases.'
            : 'Add a translation.',
      },
    ];
  });
}
