import type { ConceptRecord } from '../../records/Records.js';
import { conceptsOfNeed, namedConcepts } from '../../records/namedConcepts.js';
import { defineRule, type Found } from '../Rule.js';

/** Ids stay for ever; who meets one that is no longer used learns what to use. */
export const replacedConcept = defineRule({
  name: 'replaced-concept',
  description:
    'replacedBy stands on deprecated concepts alone and names concepts in use; records carry no deprecated one.',
  check: ({ resources, concepts, needs }) => {
    const byKey = new Map(
      concepts.flatMap(({ value }) => (value === null ? [] : [[key(value.scheme, value.id), value]])),
    );
    const of = (scheme: string, id: string) => byKey.get(key(scheme, id));
    return [
      ...concepts.flatMap(({ file, value }) => (value === null ? [] : wrongReplacements(file, value, of))),
      ...[...resources, ...needs].flatMap(({ file, value }) => {
        if (value === null) return [];
        return ('answers' in value ? conceptsOfNeed(value) : namedConcepts(value)).flatMap(({ scheme, id, path }) => {
          const concept = of(scheme, id);
          if (concept?.deprecated !== true) return [];
          const next = concept.replacedBy?.join(' or ');
          return [
            {
              level: 'warning' as const,
              file,
              path,
              message: `"${id}" is no longer used.`,
              expected: next ?? 'a concept in use',
              fix: next === undefined ? 'Remove it, or choose another.' : `Write ${next}.`,
            },
          ];
        });
      }),
    ];
  },
});

function key(scheme: string, id: string): string {
  return `${scheme}/${id}`;
}

function wrongReplacements(
  file: string,
  { scheme, deprecated, replacedBy = [] }: ConceptRecord,
  of: (scheme: string, id: string) => ConceptRecord | undefined,
): Found[] {
  const common = { file, expected: 'concepts of the same scheme that are in use' };
  const unwanted =
    deprecated !== true && replacedBy.length > 0
      ? [
          {
            ...common,
            path: 'replacedBy',
            message: 'The concept is in use, and yet names what replaces it.',
            fix: 'Write "deprecated": true, or remove replacedBy.',
          },
        ]
      : [];
  const stale = replacedBy.flatMap((id, i) => {
    if (of(scheme, id)?.deprecated !== true) return [];
    return [
      {
        ...common,
        path: `replacedBy[${i}]`,
        message: `"${id}" is itself no longer used.`,
        fix: 'Name what replaces that.',
      },
    ];
  });
  return [...unwanted, ...stale];
}
