import type { Concept } from '@safeguarding/data';

/** All labels of a concept: the ones shown, the others, and the outdated ones that people still type. */
export function labelsOf({ prefLabel, altLabel = {}, hiddenLabel = {} }: Concept): readonly string[] {
  return [...Object.values(prefLabel), ...Object.values(altLabel).flat(), ...Object.values(hiddenLabel).flat()];
}
