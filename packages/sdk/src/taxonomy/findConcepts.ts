import type { Concept } from '@safeguarding/data';
import type { AnyCatalogue, SchemeName } from '../model.js';
import { aString } from '../must.js';
import { perCatalogue } from '../perCatalogue.js';
import { foldText } from '../text/fold.js';
import { tokenize } from '../text/tokenize.js';
import { hasOptions } from '../validate/options.js';
import { labelsOf } from './labels.js';

/** The words of a label, folded: punctuation, case and accents do not tell labels apart. */
const keyOf = (label: string): string =>
  tokenize(foldText(label), true)
    .map(({ term }) => term)
    .join(' ');

/** Concepts by the words of each of their labels. */
const byLabel = /* @__PURE__ */ perCatalogue((catalogue) => {
  const map = new Map<string, Concept[]>();
  for (const concepts of catalogue.concepts.values()) {
    for (const concept of concepts.values()) {
      const labels = [...labelsOf(concept), ...Object.values(concept.plainLabel ?? {}), concept.id];
      for (const key of new Set(labels.map(keyOf))) {
        const found = map.get(key);
        if (found) found.push(concept);
        else map.set(key, [concept]);
      }
    }
  }
  return map;
});

const checkOptions = /* @__PURE__ */ hasOptions({ scheme: aString });

/**
 * The concepts that carry a label, whole and in any language, whether shown, plain, alternative or outdated; case,
 * accents and punctuation aside. The id counts as a label.
 *
 * @param options.scheme Only concepts of this scheme. Default: all schemes.
 * @throws {SafeguardingError} `invalid-option` for options that there are not, for what is no catalogue and what is no string.
 * @example
 * ```ts
 * const [concept] = findConcepts(catalogue, 'Ciberacoso', { scheme: 'topic' });
 * concept?.id; // → 'cyberbullying'
 * findConcepts(catalogue, 'no such label'); // → []
 * ```
 */
export function findConcepts(
  catalogue: AnyCatalogue,
  label: string,
  options: { readonly scheme?: SchemeName } = {},
): readonly Concept[] {
  checkOptions(options);
  aString(label, 'label');
  const key = keyOf(label);
  const labels = byLabel(catalogue);
  const found = key === '' ? [] : (labels.get(key) ?? []);
  return options.scheme === undefined ? found : found.filter((concept) => concept.scheme === options.scheme);
}
