import { defineRule } from '../Rule.js';
import { otherLanguage } from '../textLanguage.js';
import { visibleTexts } from '../visibleTexts.js';

/** Who reads French finds French under "fr". */
export const textLanguage = defineRule({
  name: 'text-language',
  description: 'A text is in the language that it stands under, as far as its letters and usual words tell.',
  check: ({ resources, concepts, needs }) => {
    return [...resources, ...concepts, ...needs].flatMap(({ file, raw }) => {
      return visibleTexts(raw).flatMap(({ path, text, kind, language, field }) => {
        // Editions may keep a title of another language, and a name of one word is written as its owner writes it.
        const isBrand = kind === 'name' && /^[\p{Script=Latin}\p{N}.'’-]+$/u.test(text);
        const looksLike =
          language === undefined || field === 'editions' || isBrand ? undefined : otherLanguage(text, language);
        if (looksLike === undefined) return [];
        return [
          {
            level: 'warning' as const,
            file,
            path,
            message: `The text stands under "${language}" and looks like ${looksLike}.`,
            expected: `a text in "${language}"`,
            fix: 'Move it to its language. If there is no text in this one, leave it out: English is shown.',
          },
        ];
      });
    });
  },
});
