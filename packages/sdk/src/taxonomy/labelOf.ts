import type { Concept, Publisher } from '@safeguarding/data';
import { type LocalText, textIn } from './textIn.js';

/**
 * The label of a concept, or the name of a publisher, for a reader of the languages; see {@link textIn}.
 *
 * @example
 * ```ts
 * const concept = getConcept(catalogue, 'topic', 'online-safety');
 * if (concept) console.log(labelOf(concept, ['es-MX', 'en'])); // → { text: 'Seguridad en línea', language: 'es' }
 * ```
 */
export function labelOf(named: Concept | Publisher, languages: string | readonly string[]): LocalText {
  return textIn('prefLabel' in named ? named.prefLabel : named.name, languages);
}
