import type { ConceptRecord, RecordFile, ResourceRecord } from '../../records/Records.js';
import { defineRule, type Found } from '../Rule.js';

/** More say nothing: who filters finds the resource under everything. */
const most = 8;

/** A resource is found under what it is about, not under everything. */
export const tooBroad = defineRule({
  name: 'too-broad',
  description: `A resource has at most ${most} topics and ${most} audiences, no topic behind one that it holds, no country beside its parts, and a type that is not only a group of types.`,
  check: ({ resources, concepts }) => {
    const broaderOf = new Map(
      concepts.flatMap(({ value }) => (value === null ? [] : [[`${value.scheme}:${value.id}`, value.broader]])),
    );
    const groups = groupsOf(concepts);
    return resources.flatMap(({ file, value }) => {
      if (value === null) return [];
      return [
        ...tooMany(value),
        ...besideNarrower(value.topics, 'topics', (id) => broaderOf.get(`topic:${id}`) ?? []),
        ...besideNarrower(value.contexts, 'contexts', (id) => broaderOf.get(`context:${id}`) ?? []),
        ...besideNarrower(value.places, 'places', (code) => (code.includes('-') ? [code.slice(0, 2)] : [])),
        ...(groups.has(value.type)
          ? [
              {
                path: 'type',
                message: `"${value.type}" is a group of types.`,
                expected: `one of ${[...(groups.get(value.type) ?? [])].join(', ')}`,
                fix: 'Choose the type that fits best.',
              },
            ]
          : []),
      ].map((found) => ({ level: 'warning' as const, file, ...found }));
    });
  },
});

type Fault = Omit<Found, 'file'>;

function tooMany({ topics, audiences }: ResourceRecord): Fault[] {
  return Object.entries({ topics, audiences }).flatMap(([path, list]) => {
    if (list.length <= most) return [];
    return [
      {
        path,
        message: `There are ${list.length} ${path}: whatever somebody filters by, this is found.`,
        expected: `at most ${most}`,
        fix: 'Keep the most telling ones. A broader one stands for several.',
      },
    ];
  });
}

/**
 * A search for the broader one finds what carries the narrower. One that stands first says that the work is about all of
 * it; behind the narrower it says nothing. Places stand in no such order.
 */
function besideNarrower(list: readonly string[], path: string, broaderOf: (id: string) => readonly string[]): Fault[] {
  const above = new Map<string, string>();
  const redundant = new Set<string>();
  for (const id of path === 'places' ? [...list].sort((a, b) => b.length - a.length) : list) {
    if (above.has(id)) redundant.add(id);
    const pending = [...broaderOf(id)];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
      if (above.has(next) || next === id) continue;
      above.set(next, id);
      pending.push(...broaderOf(next));
    }
  }
  if (redundant.size === 0) return [];
  const pairs = [...redundant].map((id) => `"${id}" holds "${above.get(id)}"`);
  return [
    {
      path,
      message: `${pairs.join(', ')}, and is found with it anyway.`,
      expected: 'the narrowest that fit, or the broader one first if the work is about all of it',
      fix: `Remove ${[...redundant].map((id) => `"${id}"`).join(', ')}.`,
    },
  ];
}

/** Types at the top that hold others, each with those. */
function groupsOf(concepts: readonly RecordFile<ConceptRecord>[]): ReadonlyMap<string, readonly string[]> {
  const types = concepts.flatMap(({ value }) => (value?.scheme === 'resource-type' ? [value] : []));
  const top = types.filter(({ broader }) => broader.length === 0);
  const groups = top.map(({ id }) => {
    return [id, types.filter(({ broader, deprecated }) => broader.includes(id) && deprecated !== true)] as const;
  });
  return new Map(groups.filter(([, held]) => held.length > 0).map(([id, held]) => [id, held.map((type) => type.id)]));
}
