import { facetNames, type FacetName, type ResourceFilter, type SortOrder } from '@safeguarding/sdk';
import type { Messages } from '../locales/messages.js';
import { keepKnown } from '../state/keepKnown.js';
import type { Chosen } from '../state/Selection.js';
import { splitList } from '../state/splitList.js';
import { unknownWord } from '../state/unknownWord.js';
import type { Vocabulary } from '../state/Vocabulary.js';
import type { RemoteSource } from '../source/RemoteSource.js';
import type { PanelOptions } from './PanelOptions.js';

type Warn = (message: string) => void;

const sorts: readonly SortOrder[] = ['relevance', 'newest', 'title', 'publisher'];
const version = /^\d+\.\d+\.\d+$/;
const sha384 = /^sha384-[A-Za-z0-9+/]{64}$/;

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

/** The pinned dataset that the attributes ask for; undefined when they ask for none, or not clearly. */
export function wantedSource(options: PanelOptions, base: string, warn: Warn): RemoteSource | undefined {
  const pinned = (options.datasetVersion ?? '').trim();
  const integrity = (options.integrity ?? '').trim();
  const addresses = (options.src ?? '').trim().split(/\s+/).filter(Boolean);
  if (!pinned && !integrity && addresses.length === 0) return undefined;
  if (!version.test(pinned))
    return void warn(`dataset: "${pinned}" is no version such as 1.4.0, so the data inside the panel is shown.`);
  if (!sha384.test(integrity))
    return void warn(
      'integrity: a pinned dataset needs "sha384-" and 64 base64 characters, so the data inside the panel is shown.',
    );
  const bases = addresses.flatMap((address) => {
    try {
      return new URL(address, base).href;
    } catch {
      warn(`src: "${address}" is not an address and is ignored.`);
      return [];
    }
  });
  if (bases.length === 0)
    return void warn('src: a pinned dataset needs at least one address, so the data inside the panel is shown.');
  return { version: pinned, integrity, bases };
}

/** The panel's texts, with those that the page replaced. */
export function wantedTexts(messages: Messages, options: PanelOptions): Messages {
  return { ...messages, ...options.strings };
}
