import type { NeedRecord, ResourceRecord } from './Records.js';

/** A concept that a resource names, and the place where it does. */
export interface NamedConcept {
  readonly scheme: string;
  readonly id: string;
  readonly path: string;
}

type Named = Pick<ResourceRecord, 'type' | 'topics' | 'audiences' | 'stages' | 'contexts'>;

/** All concepts that a resource names. The one list of the fields that do: a field more is a line here. */
export function namedConcepts({ type, topics, audiences, stages = [], contexts }: Named): NamedConcept[] {
  return [
    { scheme: 'resource-type', id: type, path: 'type' },
    ...each('topic', 'topics', topics),
    ...each('audience', 'audiences', audiences),
    ...each('stage', 'stages', stages),
    ...each('context', 'contexts', contexts),
  ];
}

/** All concepts that a need names. */
export function conceptsOfNeed({ askers, topics }: Pick<NeedRecord, 'askers' | 'topics'>): NamedConcept[] {
  return [...each('audience', 'askers', askers), ...each('topic', 'topics', topics)];
}

function each(scheme: string, field: string, ids: readonly string[]): NamedConcept[] {
  return ids.map((id, index) => ({ scheme, id, path: `${field}[${index}]` }));
}
