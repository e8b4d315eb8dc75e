import { getField } from '../json/getField.js';
import type { Records } from '../records/Records.js';

/** The fields of a record that labels fill. */
export interface LabelledFields {
  readonly types: readonly string[];
  readonly topics: readonly string[];
  readonly audiences: readonly string[];
  readonly stages: readonly string[];
  readonly contexts: readonly string[];
  readonly publishers: readonly string[];
  readonly places: readonly string[];
  readonly languages: readonly string[];
}

/** Sorts targets such as `topic:csam` into the fields they belong to; a region becomes its countries. */
export function fieldsOfTargets(targets: readonly string[], { concepts }: Pick<Records, 'concepts'>): LabelledFields {
  const of = (kind: string) => {
    const start = `${kind}:`;
    return [
      ...new Set(targets.filter((target) => target.startsWith(start)).map((target) => target.slice(start.length))),
    ];
  };
  const membersOf = (region: string) => {
    const file = concepts.find(({ raw }) => getField(raw, 'scheme') === 'region' && getField(raw, 'id') === region);
    return file?.value?.members ?? [];
  };
  return {
    types: of('resource-type'),
    topics: of('topic'),
    audiences: of('audience'),
    stages: of('stage'),
    contexts: of('context'),
    publishers: of('publisher'),
    places: [...new Set([...of('country'), ...of('region').flatMap(membersOf)])].sort(),
    languages: of('language'),
  };
}
