import { countryProblem } from '../countryProblem.js';
import { defineRule } from '../Rule.js';

/** The list of services that nobody has seen holds none that a record already stands for. */
export const knownServices = defineRule({
  name: 'known-services',
  description: 'Each service of known-services.json has a place that exists, stands there once, and has no record.',
  check: ({ knownServices: list, resources }) => {
    const titles = new Set(
      resources.flatMap(({ value }) => {
        return value === null ? [] : Object.values(value.title).flatMap((title) => value.places.map(keyIn(title)));
      }),
    );
    const seen = new Set<string>();
    return (list.value ?? []).flatMap(({ place, name }, index) => {
      const at = { file: list.file, path: `[${index}]` };
      const problem = place === 'global' ? undefined : countryProblem(place);
      if (problem !== undefined) return [{ ...at, ...problem, path: `[${index}].place` }];
      const key = keyIn(name)(place);
      const twice = seen.has(key);
      seen.add(key);
      if (!twice && !titles.has(key)) return [];
      return [
        {
          ...at,
          level: 'warning' as const,
          message: twice ? `"${name}" stands here twice for ${place}.` : `"${name}" has a record for ${place}.`,
          expected: 'services without a record, each once',
          fix: 'Remove this entry.',
        },
      ];
    });
  },
});

function keyIn(name: string): (place: string) => string {
  return (place) => `${place} ${name.toLowerCase()}`;
}
