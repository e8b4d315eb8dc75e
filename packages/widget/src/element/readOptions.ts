import { facetNames, resolveResource, type FacetName, type ResourceFilter, type SortOrder } from '@safeguarding/sdk';
import { baseAddress } from '../safety/nativeDocument.js';
import { ownAddress } from '../safety/ownAddress.js';
import { safeAddress } from '../safety/safeAddress.js';
import { keepKnown } from '../state/keepKnown.js';
import type { Chosen } from '../state/Selection.js';
import { splitList } from '../state/splitList.js';
import { unknownWord } from '../state/unknownWord.js';
import type { Pin } from '../source/RemoteSource.js';
import type { CatalogueElement } from './CatalogueElement.js';
import type { PanelOptions } from './PanelOptions.js';
import type { CommonSettings } from './Settings.js';

type Warn = (message: string) => void;

/** Every order, the usual one first. */
export const sorts: readonly SortOrder[] = ['relevance', 'newest', 'title', 'publisher'];

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
export function fixedScope(
  options: PanelOptions,
  { catalogue, vocabulary }: CommonSettings,
  warn: Warn,
): ResourceFilter {
  const asked: { [F in FacetName]?: readonly string[] } = {};
  for (const name of facetNames) {
    const words = splitList(options[name]);
    if (words.length > 0) asked[name] = words;
  }
  const scope: Chosen = keepKnown(asked, vocabulary, warn);
  /** Ids of resources: an old one stands for what has become of it. */
  const resourceIds = (attribute: string, list: string): readonly string[] =>
    splitList(list).flatMap((id) => {
      const resolved = resolveResource(catalogue, id);
      if ('resource' in resolved) return resolved.resource.id;
      if ('resources' in resolved) return resolved.resources.map((each) => each.id);
      warn(unknownWord(attribute, id, catalogue.resources.keys()));
      return [];
    });
  const ids = resourceIds('ids', options.ids);
  return {
    ...scope,
    ...publishedIn(options.year, warn),
    ...(ids.length > 0 ? { ids } : {}),
    exclude: { ids: resourceIds('exclude-ids', options.excludeIds) },
    includeGlobal: !options.noGlobal,
  };
}

/** Years of publication as the engine takes them; none, with a warning, for what is no span of years. */
function publishedIn(value: string | null, warn: Warn): Pick<ResourceFilter, 'publishedFrom' | 'publishedTo'> {
  const text = `${value ?? ''}`.trim(); // A framework may have set a number.
  if (!text) return {};
  const [, first, dash, last = dash ? undefined : first] = /^(\d{4})?(?: *([-–]) *(\d{4})?)?$/.exec(text) ?? [];
  if ((first || last) && !(first! > last!))
    return { ...(first ? { publishedFrom: +first } : {}), ...(last ? { publishedTo: +last } : {}) };
  warn(`year: "${text}" is no span of years, such as 2020, 2020-, -2020 or 2018-2022. It is ignored.`);
  return {};
}

/** What the attributes say about a pinned dataset; undefined when they ask for none. */
export function pinOf(options: CatalogueElement): Pin | undefined {
  const [version, integrity, src] = [options.datasetVersion, options.integrity, options.src].map((text) =>
    (text ?? '').trim(),
  ) as [string, string, string];
  return version || integrity || src ? { version, integrity, src, base: baseAddress() ?? '' } : undefined;
}

/** Where a broken link is reported, with places for the id and the version and for nothing else. */
export function readReport(value: string | null, warn: Warn): string {
  const text = (value ?? '').trim();
  if (!text) return '';
  const filled = text.replace(/\{(?:id|version)\}/g, '_');
  if (ownAddress(filled) && !/[{}]/.test(filled)) return text;
  warn(
    'report: must be mailto:, https: or an address on this site, with no places but {id} and {version}. It is ignored.',
  );
  return '';
}

/** Where the quick exit leads; undefined for none. */
export function exitAddress(value: string | null, warn: Warn): string | undefined {
  const text = (value ?? '').trim();
  const address = safeAddress(text);
  if (text && !address) warn('exit-url: must be a whole https: address. There is no quick exit.');
  return address;
}
