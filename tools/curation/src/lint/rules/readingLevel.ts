import { getField } from '../../json/getField.js';
import { defineRule } from '../Rule.js';
import { readingGrade } from '../readingGrade.js';

const highestGrade = 14;
const longestSentence = 35;

/** Summaries are read by parents, by volunteers, in a second language, and in a hurry. */
export const readingLevel = defineRule({
  name: 'reading-level',
  description: `English summaries take at most ${highestGrade} years of school to read, and no sentence has more than ${longestSentence} words.`,
  check: ({ resources }) => {
    const counted = new Map<string, number>();
    return resources.flatMap(({ file, raw }) => {
      const text = getField(getField(raw, 'summary'), 'en');
      const measured = typeof text === 'string' ? readingGrade(text, counted) : undefined;
      if (measured === undefined) return [];
      const common = { level: 'warning' as const, file, path: 'summary.en' };
      if (measured.longestSentence > longestSentence) {
        return [
          {
            ...common,
            message: `A sentence of the summary has ${measured.longestSentence} words.`,
            expected: `at most ${longestSentence} words a sentence`,
            fix: 'Make two sentences of it.',
          },
        ];
      }
      if (measured.grade <= highestGrade) return [];
      return [
        {
          ...common,
          message: `The summary takes ${measured.grade.toFixed(1)} years of school to read.`,
          expected: `at most ${highestGrade} (Flesch–Kincaid grade)`,
          fix: 'Write shorter sentences and shorter words; say who does what.',
        },
      ];
    });
  },
});
