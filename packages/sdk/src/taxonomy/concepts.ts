import type { Concept } from '@safeguarding/data';
import type { AnyCatalogue, SchemeName } from '../model.js';
import { aString } from '../must.js';
import { original } from '../perCatalogue.js';
import { compareCodeUnits } from '../text/fold.js';

/** The concepts of a scheme of what must be a catalogue; `undefined` for a scheme that it does not have. */
function schemeOf(catalogue: AnyCatalogue, scheme: SchemeName): ReadonlyMap<string, Concept> | undefined {
  aString(scheme, 'scheme');
  return original(catalogue).concepts.get(scheme);
}

/**
 * The concept of a scheme by id, or `undefined`.
 *
 * @throws {SafeguardingError} `invalid-option` for what is no catalogue and what is no string.
 * @example
 * ```ts
 * getConcept(catalogue, 'topic', 'grooming')?.broader; // → ['child-sexual-abuse']
 * getConcept(catalogue, 'audience', 'grooming'); // → undefined
 * ```
 */
export function getConcept(catalogue: AnyCatalogue, scheme: SchemeName, id: string): Concept | undefined {
  const concepts = schemeOf(catalogue, scheme);
  aString(id, 'id');
  return concepts?.get(id);
}

/** For filters: ids of concepts that the dataset does not hold are passed over. */
const isConcept = (concept: Concept | undefined): concept is Concept => concept !== undefined;

/** The ids and those of all broader concepts, nearest first, each once. A circle in the data ends where it closes. */
export function withBroader(
  concepts: ReadonlyMap<string, Concept> | undefined,
  ids: readonly string[],
): readonly string[] {
  const seen = new Set(ids);
  for (const each of seen) for (const broader of concepts?.get(each)?.broader ?? []) seen.add(broader);
  return [...seen];
}

/**
 * The concepts one step broader, in the order of the record; none for an id that the scheme does not hold. Source:
 * skos:broader.
 *
 * @throws {SafeguardingError} `invalid-option` for what is no catalogue and what is no string.
 * @example
 * ```ts
 * broaderConcepts(catalogue, 'topic', 'grooming').map(({ id }) => id); // → ['child-sexual-abuse']
 * ```
 */
export function broaderConcepts(catalogue: AnyCatalogue, scheme: SchemeName, id: string): readonly Concept[] {
  const { broader = [] } = getConcept(catalogue, scheme, id) ?? {};
  return broader.map((each) => getConcept(catalogue, scheme, each)).filter(isConcept);
}

/**
 * All broader concepts, nearest first, each once; none for an id that the scheme does not hold. Source:
 * skos:broaderTransitive.
 *
 * @throws {SafeguardingError} `invalid-option` for what is no catalogue and what is no string.
 * @example
 * ```ts
 * ancestorsOf(catalogue, 'topic', 'grooming').map(({ id }) => id); // → ['child-sexual-abuse', …]
 * ```
 */
export function ancestorsOf(catalogue: AnyCatalogue, scheme: SchemeName, id: string): readonly Concept[] {
  const concepts = schemeOf(catalogue, scheme);
  aString(id, 'id');
  return withBroader(concepts, [id])
    .slice(1)
    .map((each) => concepts?.get(each))
    .filter(isConcept);
}

/**
 * The concepts one step narrower, by id. Source: skos:narrower, the inverse of skos:broader.
 *
 * @throws {SafeguardingError} `invalid-option` for what is no catalogue and what is no string.
 * @example
 * ```ts
 * narrowerConcepts(catalogue, 'topic', 'online-csea').some(({ id }) => id === 'online-grooming'); // → true
 * ```
 */
export function narrowerConcepts(catalogue: AnyCatalogue, scheme: SchemeName, id: string): readonly Concept[] {
  const concepts = [...(schemeOf(catalogue, scheme)?.values() ?? [])];
  aString(id, 'id');
  return concepts.filter((concept) => concept.broader?.includes(id)).sort((a, b) => compareCodeUnits(a.id, b.id));
}

/** A concept with what stands below it. */
export interface ConceptNode {
  /** The concept itself. */
  readonly concept: Concept;
  /** Those one step narrower, by id, each with what stands below it. */
  readonly narrower: readonly ConceptNode[];
}

/**
 * A scheme as a tree, siblings by id. A concept with several broader ones stands under each of them; one whose
 * broader concepts are all unknown stands at the top.
 *
 * @throws {SafeguardingError} `invalid-option` for what is no catalogue and what is no string.
 * @example
 * ```ts
 * const [topic] = conceptTree(catalogue, 'topic');
 * if (topic) console.log(topic.concept.id, topic.narrower.length > 0); // → 'child-protection-safeguarding', true
 * ```
 */
export function conceptTree(catalogue: AnyCatalogue, scheme: SchemeName): readonly ConceptNode[] {
  const concepts = schemeOf(catalogue, scheme) ?? new Map<string, Concept>();
  const below = new Map<string | undefined, Concept[]>();
  for (const concept of [...concepts.values()].sort((a, b) => compareCodeUnits(a.id, b.id))) {
    const known = (concept.broader ?? []).filter((id) => concepts.has(id));
    for (const parent of known.length > 0 ? new Set(known) : [undefined]) {
      const siblings = below.get(parent);
      if (siblings) siblings.push(concept);
      else below.set(parent, [concept]);
    }
  }
  // A circle in the data ends where it closes.
  const nodes = (parent: string | undefined, above: readonly string[]): readonly ConceptNode[] =>
    (below.get(parent) ?? [])
      .filter(({ id }) => !above.includes(id))
      .map((concept) => ({ concept, narrower: nodes(concept.id, [...above, concept.id]) }));
  return nodes(undefined, []);
}
