import { defineRule } from '../Rule.js';

/** Two filters of one name cannot be told apart. */
export const prefLabelUnique = defineRule({
  name: 'pref-label-unique',
  description: 'No two concepts of a scheme have the same label, or the same plain label, in one language.',
  check: ({ concepts }) => {
    const first = new Map<string, string>();
    return concepts.flatMap(({ file, value }) => {
      if (value === null || value.deprecated === true) return [];
      const labels = (['prefLabel', 'plainLabel'] as const).flatMap((field) => {
        return Object.entries(value[field] ?? {}).map(([language, label]) => ({ field, language, label }));
      });
      return labels.flatMap(({ field, language, label }) => {
        const key = `${value.scheme}:${language}:${label.normalize('NFKC').toLowerCase()}`;
        const earlier = first.get(key);
        if (earlier !== undefined) {
          return [
            {
              file,
              path: `${field}.${language}`,
              message: `"${label}" is the label of ${earlier} too.`,
              expected: 'a label of its own',
              fix: 'Say in the label what sets this concept apart, or merge the two.',
            },
          ];
        }
        first.set(key, file);
        return [];
      });
    });
  },
});
