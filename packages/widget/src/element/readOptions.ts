import { facetNames, type FacetName, type ResourceFilter, type SortOrder } from '@safeguarding/sdk';
import type { Messages } from '../locales/messages.js';
import { keepKnown } from '../state/keepKnown.js';
import type { Chosen } from '../state/Selection.js';
import { splitList } from '../state/splitList.js';
import { unknownWord } from '../state/unknownWord.js';
import type { Vocabulary } from '../state/Vocabulary.js';
import type { Pin } from '../source/RemoteSource.js';
import type { PanelOptions } from './PanelOptions.js';

type Warn = (message: string) => void;

const sorts: readonly SortOrder[] = ['relevance', 'newest', 'title', 'publisher'];

/** One of a few words; the first of them, with a warning, for any other. */
export function oneOf<Word extends string>(
  attribute: string,
  value: string | null,
  words: readonly Word[],
  warn: Warn,
): Word {
  const asked = (value ?? '').trim().toLowerCase();
  const found = words.find((word) => word === asked);
  if (!found && asked) warn(unknownWord(attribute, asked, words));
  return found ?? words[0]!;
}

/** A whole number within bounds; the usual one, with a warning, for any other. */
export function wholeNumber(
  attribute: string,
  value: unknown,
  least: number,
  most: number,
  usual: number,
  warn: Warn,
): number {
  const number = Number(value ?? usual);
  if (Number.isInteger(number) && number >= least && number <= most) return number;
  const given = Number.isNaN(number) ? 'the value' : `"${number}"`;
  warn(`${attribute}: ${given} is not a whole number from ${least} to ${most}. ${usual} is used.`);
  return usual;
}

/** The start order. */
export function startSort(options: PanelOptions, warn: Warn): SortOrder {
  return oneOf('sort', options.sort, sorts, warn);
}

/** The facets to offer, in the order of the attribute. */
export function shownFacets(options: PanelOptions, warn: Warn): readonly FacetName[] {
  return splitList(options.facets).flatMap((word) => {
    const name = facetNames.find((each) => each === word.toLowerCase());
    if (!name) warn(unknownWord('facets', word, facetNames));
    return name ?? [];
  });
}

/** What the page's author fixed, with ids of this catalogue only. */
export function fixedScope(options: PanelOptions, vocabulary: Vocabulary, warn: Warn): ResourceFilter {
  const asked: { [F in FacetName]?: readonly string[] } = {};
  for (const name of facetNames) {
    const ids = splitList(options[name]);
    if (ids.length > 0) asked[name] = ids;
  }
  const scope: Chosen = keepKnown(asked, vocabulary, warn);
  return { ...scope, includeGlobal: !options.noGlobal };
}

/** What the attributes say about a pinned dataset; undefined when they ask for none. */
export function pinOf(options: PanelOptions): Pin | undefined {
  const [version, integrity, src] = [options.datasetVersion, options.integrity, options.src].map((text) =>
    (text ?? '').trim(),
  ) as [string, string, string];
  return version || integrity || src ? { version, integrity, src, base: document.baseURI } : undefined;
}

/** The panel's texts, with those that the page replaced. */
export function wantedTexts(messages: Messages, options: PanelOptions): Messages {
  return { ...messages, ...options.strings };
}
