import type { FacetName } from '@safeguarding/sdk';
import { displayHost } from '../safety/displayHost.js';
import { authorUrl } from '../safety/authorUrl.js';
import { plainText } from '../safety/plainText.js';
import type { Chosen } from './chosen.js';
import { matchesAllWords } from './words.js';

/** A resource that the page brings itself. With ids of facets it stays in the list when a visitor ticks them. */
export type LocalResource = {
  readonly title: string;
  /** `https:`, `mailto:`, `tel:`, or an address on the same site, such as `/policies/safeguarding.pdf`. */
  readonly url: string;
  readonly summary?: string;
  /** What it is, in your words: "Policy", "Our safeguarding lead". */
  readonly type?: string;
  /** Of a person or an office: the number to call, as people write it. Not needed where `url` is a `tel:` one. */
  readonly phone?: string;
  /** Of a person or an office: when somebody answers, in your words: "Mon–Fri 8:00–16:00". */
  readonly hours?: string;
  /**
   * Stands above the list, whatever is typed or ticked. The first one with a number, a mail address or hours is the contact
   * in the help strip.
   *
   * @default false
   */
  readonly pinned?: boolean;
  /**
   * Named in `safeguarding-open`.
   *
   * @default `local-1` for the first one, and so on.
   */
  readonly id?: string;
} & Chosen;

/** A resource of the page, checked. */
export interface CheckedLocalResource {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly type: string;
  readonly address: string;
  /** Where it leads, as a visitor reads it: a host, a number, a mail address; empty on the same site. */
  readonly place: string;
  /** The number to call, as it is linked and as it is read. */
  readonly phone: { readonly address: string; readonly number: string } | undefined;
  /** When somebody answers; empty where the page does not say. */
  readonly hours: string;
  readonly pinned: boolean;
  readonly chosen: Chosen;
}

/** A link with `slot="local"`, as plain values. */
export interface LocalLink {
  readonly id: string;
  readonly title: string;
  readonly url: string | null;
  readonly type: string | undefined;
  readonly summary: string | undefined;
  readonly phone: string | undefined;
  readonly hours: string | undefined;
  readonly pinned: boolean;
}

/** Reads what the page brings, from its property and from its links. Each bad entry is left out with one warning. */
export function checkLocalResources(
  list: readonly LocalResource[] | null | undefined,
  links: readonly LocalLink[],
  warn: (message: string) => void,
): readonly CheckedLocalResource[] {
  if (list && !Array.isArray(list)) warn('resources: must be a list. It is ignored.');
  const entries: (readonly [string, unknown])[] = [
    ...(Array.isArray(list) ? list : []).map((each, i) => [`resources[${i}]`, each] as const),
    ...links.map((each) => ['<a slot="local">', each] as const),
  ];
  return entries.flatMap(([place, entry], index) => {
    const chosen = Object(entry) as Partial<LocalResource>;
    const { title, url, summary, type, phone, hours, pinned, id } = chosen;
    const address = authorUrl(url);
    const words = plainText(title);
    if (!words || !address) {
      const fault = words ? 'url must be https:, mailto:, tel: or an address on this site' : 'title is missing';
      warn(`${place}: ${fault}. The entry is left out.`);
      return [];
    }
    const where = placeOf(address, url!);
    const saidHours = plainText(hours).trim();
    if (saidHours.length > MOST_HOURS)
      warn(`${place}: hours are longer than ${MOST_HOURS} characters. They are left out.`);
    return {
      id: plainText(id) || `local-${index + 1}`,
      title: words,
      summary: plainText(summary),
      type: plainText(type),
      address,
      place: where,
      phone: address.startsWith('tel:') ? { address, number: where } : phoneOf(phone, place, warn),
      hours: saidHours.length > MOST_HOURS ? '' : saidHours,
      pinned: pinned === true,
      chosen,
    };
  });
}

/** Hours are a line on a phone, not a text. */
const MOST_HOURS = 80;

function phoneOf(phone: unknown, place: string, warn: (message: string) => void): CheckedLocalResource['phone'] {
  const number = plainText(phone).trim();
  if (!number) return undefined;
  const address = authorUrl(`tel:${number}`);
  if (address) return { address, number };
  warn(`${place}: phone is no number to call, such as "+63 2 5550 100". It is left out.`);
  return undefined;
}

function placeOf(address: string, url: string): string {
  if (address.startsWith('https:')) return address.startsWith(globalThis.location?.origin) ? '' : displayHost(address);
  return /^(?:tel|mailto):/.test(address) ? plainText(url).replace(/^\s*\w+:|\?.*$/g, '') : '';
}

/** Whether a resource of the page belongs to what is typed and ticked. */
export function matchesLocal(
  { title, summary, type, chosen: own }: CheckedLocalResource,
  text: string,
  chosen: Chosen,
): boolean {
  const ticked = Object.keys(chosen) as FacetName[];
  return (
    ticked.every((facet) => chosen[facet]!.some((id) => [own[facet]].flat().includes(id))) &&
    matchesAllWords(`${title} ${type} ${summary}`, text)
  );
}
