import { defineRule } from '../Rule.js';

/** Readers are told which title is not the work's own. */
export const titleGloss = defineRule({
  name: 'title-gloss',
  description: 'titleGloss names languages that the record has a title in, once each, and never all of them.',
  check: ({ resources }) => {
    return resources.flatMap(({ file, value }) => {
      if (value?.titleGloss === undefined) return [];
      const titles = Object.keys(value.title);
      const common = { file, expected: `some of ${titles.join(', ')}, and at least one title that is published` };
      const glosses = value.titleGloss;
      const missing = glosses.flatMap((language, index) => {
        if (titles.includes(language) && glosses.indexOf(language) === index) return [];
        return [
          {
            ...common,
            path: `titleGloss[${index}]`,
            message: titles.includes(language)
              ? `"${language}" stands here twice.`
              : `There is no title in "${language}".`,
            fix: 'Remove it, or add the title.',
          },
        ];
      });
      if (missing.length > 0 || !titles.every((language) => glosses.includes(language))) return missing;
      return [
        {
          ...common,
          path: 'titleGloss',
          message: 'Every title is said to be ours, and a work has a title of its own.',
          fix: 'Add the title as published, in its language.',
        },
      ];
    });
  },
});
