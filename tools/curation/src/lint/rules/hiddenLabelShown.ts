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
          .filter(({ field }) => /^(?:prefLabel|plainLabel|altLabel)\./.test(field))
          .map(({ field, text }) => keyOf(field, text)),
      );
      return texts
        .filter(({ field, text }) => field.startsWith('hiddenLabel.') && shown.has(keyOf(field, text)))
        .map(({ path, text }) => ({
          file,
          path,
          message: `"${text}" is both a hidden label and a visible label.`,
          expected: 'a label in one place only',
          fix: 'Keep it under "hiddenLabel" when it is outdated, otherwise under "altLabel".',
        }));
    });
  },
});

function keyOf(field: string, text: string): string {
  return `${field.split('.')[1]}:${text.toLowerCase()}`;
}
