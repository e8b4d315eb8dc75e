import { facetNames, type FacetName, type SortOrder } from '@safeguarding/sdk';
import { chosenPairs, type Chosen } from './chosen.js';
import { MOST_CHARACTERS } from './typing.js';
import { splitList } from './words.js';

/** What a link to a view holds. */
export interface SharedState {
  readonly chosen: Chosen;
  readonly text: string;
  readonly sort: SortOrder;
}

// The id of the element keeps two panels on a page apart, and every other fragment is the page's own.
const prefix = (id: string): string => `#safeguarding${id && `-${encodeURIComponent(id)}`}?`;

/**
 * A link to what is chosen and typed. It is in the fragment, which is never sent to a server.
 *
 * @example shareLink('https://school.example/help', '', { chosen: { topics: ['grooming'] }, text: '', sort: 'title' })
 * // 'https://school.example/help#safeguarding?topics=grooming&sort=title'
 */
export function shareLink(page: string, id: string, { chosen, text, sort }: SharedState): string {
  const values = new URLSearchParams();
  for (const [facet, value] of chosenPairs(chosen)) values.append(facet, value);
  if (text) values.set('text', text);
  values.set('sort', sort);
  return page.split('#', 1)[0]! + prefix(id) + values.toString();
}

/** Reads such a fragment; undefined for any other. Never throws: anybody can write one. */
export function readFragment(fragment: string, id: string): SharedState | undefined {
  if (!fragment.startsWith(prefix(id))) return undefined;
  const values = new URLSearchParams(fragment.slice(prefix(id).length, 4000));
  const text = values.get('text') ?? '';
  const sort = (values.get('sort') ?? '') as SortOrder;
  const chosen: { [F in FacetName]?: readonly string[] } = {};
  for (const facet of facetNames) {
    const ids = splitList(values.getAll(facet));
    if (ids.length > 0) chosen[facet] = ids;
  }
  return { chosen, text: text.slice(0, MOST_CHARACTERS), sort };
}
