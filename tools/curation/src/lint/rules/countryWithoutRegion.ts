import { textsIn } from '../../json/textsIn.js';
import { countryProblem } from '../countryProblem.js';
import { defineRule } from '../Rule.js';

/** Who looks for a part of the world finds every country in it. */
export const countryWithoutRegion = defineRule({
  name: 'country-without-region',
  description: 'Every country that a resource is for is a member of at least one region.',
  check: ({ resources, concepts }) => {
    const members = new Set(concepts.flatMap(({ value }) => value?.members ?? []));
    // A catalogue may do without regions.
    if (members.size === 0) return [];
    return resources.flatMap(({ file, raw }) => {
      return textsIn(raw).flatMap(({ path, field, text }) => {
        const country = text.split('-')[0] ?? '';
        if (field !== 'places' || text === 'global' || members.has(text) || members.has(country)) return [];
        // A code that is none belongs to no region: `known-country` says what to write.
        if (countryProblem(text) !== undefined) return [];
        return [
          {
            file,
            path,
            message: `"${country}" is a member of no region: a search by region misses this resource.`,
            expected: 'a country that is a member of a region',
            fix: `Add "${country}" to "members" of its region in records/concepts/region/.`,
          },
        ];
      });
    });
  },
});
