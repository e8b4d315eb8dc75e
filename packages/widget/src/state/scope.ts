import { facetNames, type FacetName, type ResourceFilter } from '@safeguarding/sdk';
import type { CatalogueSource } from './catalogueSource.js';
import { isLater } from './later.js';
import { createLookup, type Lookup } from './lookup.js';
import type { Vocabulary } from './vocabulary.js';
import { splitPhrases, tell, textOf, unquoted, type Warn } from './words.js';

/** Facets by the singular of their attribute, which authors write. `language` is none: it may be meant as `lang`. */
export const singulars: Readonly<Record<string, FacetName>> = {
  topic: 'topics',
  audience: 'audiences',
  stage: 'stages',
  type: 'types',
  context: 'contexts',
  country: 'countries',
  region: 'regions',
  publisher: 'publishers',
};

/** What a page says about its scope: right or wrong, of whatever type. */
export type ScopeOptions = { readonly [F in FacetName]: unknown } & {
  readonly year: unknown;
  readonly ids: unknown;
  readonly excludeIds: unknown;
  readonly noGlobal: boolean;
};

/** What is read of a source to check a scope. */
type Known = Pick<CatalogueSource, 'resources' | 'resolve'>;

/** As many words as a name of a value has, in any language. */
const longestName = 12;

/** As many words of one attribute are looked for among those that are nearly alike, and named. */
const mostFaults = 8;

/**
 * What the page's author fixed. It never becomes wider by a mistake: an attribute without one known value keeps the
 * words as they are, and they find nothing. With countries that is what applies everywhere, where that is let in.
 *
 * @param attributes All attributes of the element: some may be in the singular.
 */
export function parseScope(
  options: ScopeOptions,
  attributes: ReadonlyMap<string, string>,
  source: Known,
  vocabulary: Pick<Vocabulary, 'lookup'>,
  warn: Warn,
): ResourceFilter {
  const scope: { -readonly [F in keyof ResourceFilter]: ResourceFilter[F] } = {};
  const singular = new Map<string, string>();
  for (const [name, facet] of Object.entries(singulars)) {
    const value = attributes.get(name);
    if (value === undefined) continue;
    singular.set(facet, value);
    tell(warn, { name: '', word: name, value: facet, counts: true });
  }
  let isClosed = false;
  for (const name of facetNames) {
    const words = readValues(name, [options[name], singular.get(name)], vocabulary.lookup(name), warn);
    if (!words) continue;
    scope[name] = words.known.length > 0 ? words.known : words.unknown;
    // What applies everywhere applies in an unknown country, but is no answer to an unknown region.
    if (words.known.length === 0 && name === 'regions') isClosed = true;
  }
  const ids = readIds('ids', options.ids, source, warn);
  if (ids) scope.ids = ids.known.length > 0 ? ids.known : ids.unknown;
  if (isClosed) scope.ids = ['']; // No resource has it.
  return {
    ...scope,
    ...parseYearRange(options.year, warn),
    exclude: { ids: readIds('exclude-ids', options.excludeIds, source, warn)?.known ?? [] },
    includeGlobal: !options.noGlobal,
  };
}

/** The values that an attribute names, and its words that name none. */
export interface ReadValues {
  readonly known: readonly string[];
  readonly unknown: readonly string[];
}

/** Reads the values that an attribute names, by ids or in words; undefined where it is empty. */
export function readValues(name: string, value: unknown, lookup: Lookup, warn: Warn): ReadValues | undefined {
  const text = textOf(value).trim();
  if (!text) return undefined;
  const known = new Set<string>();
  const unknown: string[] = [];
  const take = (word: string, id: string): void => {
    known.add(id);
    if (id.toLowerCase() !== word.toLowerCase()) tell(warn, { name, word, value: id, counts: true });
  };
  const miss = (word: string): void => {
    unknown.push(word);
    if (unknown.length <= mostFaults) tell(warn, { name, word, value: lookup.suggest(unquoted(word)) });
  };
  const near = (words: string): string | undefined =>
    unknown.length < mostFaults ? lookup.near(unquoted(words)) : undefined;
  for (const phrase of splitPhrases(text)) {
    const words = phrase.split(/\s+/).filter((word) => unquoted(word));
    const bare = words.map(unquoted);
    if (words.length === 0) miss(phrase);
    if (bare.every((word) => lookup.id(word) !== undefined)) {
      words.forEach((word, i) => take(word, lookup.id(bare[i]!)!));
      continue; // Names need not be read.
    }
    let rest: string[] = [];
    const settle = (): void => {
      const whole = rest.length > 1 ? near(rest.join(' ')) : undefined;
      if (whole) take(rest.join(' '), whole);
      else
        for (const word of rest) {
          const id = near(word);
          if (id) take(word, id);
          else miss(word);
        }
      rest = [];
    };
    for (let from = 0; from < words.length;) {
      const found = longestKnown(bare, from, lookup);
      if (found) {
        settle();
        take(words.slice(from, found.end).join(' '), found.id);
      } else rest.push(words[from]!);
      from = found?.end ?? from + 1;
    }
    settle();
  }
  if (known.size + unknown.length === 0) miss(text); // Nothing but commas.
  return { known: [...known], unknown };
}

/** The value that the most words from one on name. */
function longestKnown(
  words: readonly string[],
  from: number,
  lookup: Lookup,
): { readonly id: string; readonly end: number } | undefined {
  for (let end = Math.min(words.length, from + longestName); end > from; end--) {
    const name = words.slice(from, end).join(' ');
    const id = end > from + 1 || lookup.isWordOf(name, words) ? lookup.find(name) : undefined;
    if (id !== undefined) return { id, end };
  }
  return undefined;
}

/** Ids of resources: an old one becomes the ids that replaced it. Where the resources are not known here, each is kept as it is. */
function readIds(name: string, list: unknown, { resources, resolve }: Known, warn: Warn): ReadValues | undefined {
  if (!textOf(list).trim()) return undefined;
  const now = (id: string): readonly string[] => {
    const resolved = resources && resolve(id);
    if (!resolved || isLater(resolved)) return [id];
    if ('resource' in resolved) return [resolved.resource.id];
    return 'resources' in resolved ? resolved.resources.map((each) => each.id) : [];
  };
  const current = createLookup({ ids: resources?.keys() ?? [], names: () => [] });
  const id = (word: string): string | undefined => (now(word).length > 0 ? word : current.id(word));
  const lookup: Lookup = {
    ...current,
    id,
    find: (words) => (/\s/.test(words) ? undefined : id(words)) ?? current.find(words),
  };
  const read = readValues(name, list, lookup, warn);
  return read && { ...read, known: [...new Set(read.known.flatMap(now))] };
}

/** Years of publication as the engine takes them; none, with a warning, for what is no span of years. */
function parseYearRange(value: unknown, warn: Warn): Pick<ResourceFilter, 'publishedFrom' | 'publishedTo'> {
  const text = unquoted(textOf(value));
  if (!text) return {};
  const match = /^(\d{4})?(?: *([-–]) *(\d{4})?)?$/.exec(text);
  const first = match?.[1];
  const last = match?.[2] ? match[3] : first;
  const isSpan = (first ?? last) !== undefined && !(first && last && first > last);
  if (isSpan)
    return { ...(first ? { publishedFrom: Number(first) } : {}), ...(last ? { publishedTo: Number(last) } : {}) };
  warn(`year: "${text}" is no span of years, such as 2020, 2020-, -2020 or 2018-2022. It is ignored.`, {
    name: 'year',
    word: text,
  });
  return {};
}
