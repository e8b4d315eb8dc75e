import type { FacetName } from '@safeguarding/sdk';
import { unknownWord } from './unknownWord.js';
import type { Chosen } from './Selection.js';
import type { Vocabulary } from './Vocabulary.js';

/**
 * Leaves the ids that the catalogue knows, and warns of the others.
 *
 * A facet with none left is dropped: a visitor with a list that is too long is better off than one with an
 * empty page, and the page's author reads in the console which word to mend.
 */
export function keepKnown(chosen: Chosen, vocabulary: Vocabulary, warn: (message: string) => void): Chosen {
  const kept: { [F in FacetName]?: readonly string[] } = {};
  for (const facet of Object.keys(chosen) as FacetName[]) {
    const known = new Map([...vocabulary.ids(facet)].map((id) => [id.toLowerCase(), id]));
    const ids = (chosen[facet] ?? []).flatMap((word) => {
      const id = known.get(word.toLowerCase());
      if (!id) warn(unknownWord(facet, word, known.values()));
      return id ?? [];
    });
    if (ids.length > 0) kept[facet] = ids;
  }
  return kept;
}
