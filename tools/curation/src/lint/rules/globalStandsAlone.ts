import { getField } from '../../json/getField.js';
import { defineRule } from '../Rule.js';

/** `global` already means every place. */
export const globalStandsAlone = defineRule({
  name: 'global-stands-alone',
  description: 'A resource is for the whole world or for the places it names, not for both.',
  check: ({ resources }) => {
    return resources.flatMap(({ file, raw }) => {
      const places = getField(raw, 'places');
      if (!Array.isArray(places) || places.length < 2 || !places.includes('global')) return [];
      return [
        {
          file,
          path: 'places',
          message: `"global" is listed together with ${places.filter((place) => place !== 'global').join(', ')}.`,
          expected: '"global" alone, or the places without it',
          fix: 'Keep "global" when it applies everywhere; otherwise remove it.',
        },
      ];
    });
  },
});
