import type { Concept } from '@safeguarding/data';
import type { AnyCatalogue, SchemeName } from '../model.js';
import { compareCodeUnits } from '../text/compareCodeUnits.js';

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
 * @example
 * ```ts
 * const [topic] = conceptTree(catalogue, 'topic');
 * if (topic) console.log(topic.concept.id, topic.narrower.length > 0); // → 'child-protection-safeguarding', true
 * ```
 */
export function conceptTree(catalogue: AnyCatalogue, scheme: SchemeName): readonly ConceptNode[] {
  const concepts = catalogue.concepts.get(scheme) ?? new Map<string, Concept>();
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
