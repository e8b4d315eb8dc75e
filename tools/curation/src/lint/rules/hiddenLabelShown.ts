import { textsIn } from '../../json/textsIn.js';
import { defineRule } from '../Rule.js';

/** What is hidden is not shown a line above. */
export const hiddenLabelShown = defineRule({
  name: 'hidden-label-shown',
  description: 'A hidden label of a concept is not one of its visible labels too.',
  check: ({ concepts }) => {
    return concepts.flatMap(({ file, raw }) => {
      const texts = textsIn(raw);
      const shown = new Set(
        texts
          .filter(({ field }) => /^(?:prefLabel|altLabel)\./.test(field))
          .map(({ field, text }) => keyOf(field, text)),
      );
      return texts
        .filter(({ field, text }) => field.startsWith('hiddenLabel.') && shown.has(keyOf(field, text)))
        .map(({ path, text }) => ({
          file,
          path,
          message: `"${text}" is hidden and shown at once.`,
          expected: 'a label that stands in one place',
          fix: 'Keep it under "hiddenLabel" when it is outdated, otherwise under "altLabel".',
        }));
    });
  },
});

function keyOf(field: string, text: string): string {
  return `${field.split('.')[1]}:${text.toLowerCase()}`;
}
