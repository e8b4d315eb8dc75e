import type { Resource } from '@safeguarding/data';
import { isUnverifiedLine } from '@safeguarding/sdk';
import { plainText } from '../safety/plainText.js';
import { safeUrl } from '../safety/safeUrl.js';
import type { CatalogueSource } from './catalogueSource.js';
import { isLater } from './later.js';
import {
  checkLocalResources,
  type CheckedLocalResource,
  type LocalLink,
  type LocalResource,
} from './localResources.js';
import type { EditorNote } from './words.js';

/** What a page says about the help strip, checked. It needs no data: the strip is there before data comes. */
export interface HelpOptions {
  readonly noHelp: boolean;
  /** The first pinned resource of the page that somebody can turn to. */
  readonly contact: CheckedLocalResource | undefined;
  /** What the page's author should put right. */
  readonly notes: readonly EditorNote[];
  /** What the page calls itself: a helpline is no part of it. Empty for a school. */
  readonly site: string;
}

/** What the help strip leads to. */
export interface HelpServices {
  /** A line of the country, or the directory of the data; undefined where the data has none. */
  readonly helpline: Resource | undefined;
  readonly takeDown: Resource | undefined;
  /** Whether the directory that stands in every copy was withdrawn. */
  readonly isDirectoryGone: boolean;
}

/** The directory of helplines, for where there is no data. It stands in every copy; a test compares it with the record. */
export const directory = {
  id: 'find-a-child-helpline',
  language: 'en',
  address: 'https://childhelplineinternational.org/helplines/',
};

const MOST_OF_A_NAME = 60;

/** Reads what a page says about the help strip. */
export function readHelpOptions(
  options: {
    readonly noHelp: boolean;
    readonly siteName: string | null;
    readonly resources: readonly LocalResource[] | undefined;
  },
  links: readonly LocalLink[],
  warn: (message: string) => void,
): HelpOptions {
  const pinned = checkLocalResources(options.resources, links, warn).filter((each) => each.pinned);
  const contact = pinned.find(({ phone, hours, address }) => phone || hours || address.startsWith('mailto:'));
  const notes: EditorNote[] = [];
  if (contact && !contact.hours && !options.noHelp) {
    warn(
      `"${contact.title}" has no hours, so the panel says "Not always answered". Give it data-hours, such as "Mon–Fri 8:00–16:00".`,
    );
    notes.push({ name: '', word: contact.title, value: 'data-hours="…"', needs: true });
  }
  const site = plainText(options.siteName).trim();
  if (site.length > MOST_OF_A_NAME) warn(`site-name: longer than ${MOST_OF_A_NAME} characters. It is ignored.`);
  return { noHelp: options.noHelp, contact, notes, site: site.length > MOST_OF_A_NAME ? '' : site };
}

/**
 * Finds what a strip leads to for a page of these countries: a line of the country where a person has verified it lately,
 * else what is for everybody.
 */
export function findHelp(
  { resources, answerSets, released, resolve }: CatalogueSource,
  places: readonly string[],
  now: number,
): HelpServices {
  if (!resources) return { helpline: undefined, takeDown: undefined, isDirectoryGone: false };
  const own = resolve(directory.id);
  const ofSet = (id: string): readonly { readonly resource: Resource; readonly answersIn: readonly string[] }[] =>
    (answerSets?.get(id)?.resources ?? []).flatMap((member) => {
      const resource = resources.get(member.id);
      return resource && hasAddress(resource) ? { resource, answersIn: member.places ?? resource.places } : [];
    });
  const ofCountry = (set: ReturnType<typeof ofSet>): Resource | undefined =>
    set.find(
      ({ resource, answersIn }) =>
        answersIn.some((place) => places.some((each) => isWithin(place, each) || isWithin(each, place))) &&
        !isUncheckedLine(resource, released, now),
    )?.resource;
  const takeDowns = ofSet('take-down');
  return {
    helpline: ofCountry(ofSet('child-helplines')) ?? findDirectory(resources.values()),
    takeDown: ofCountry(takeDowns) ?? takeDowns.find(({ resource }) => isForAll(resource))?.resource,
    isDirectoryGone: !isLater(own) && own.status === 'withdrawn',
  };
}

/** Whether nobody has verified a service of some countries within a year, by the visitor's clock or the day of the data. */
export const isUncheckedLine = (resource: Resource, released: string, now: number): boolean =>
  isUnverifiedLine(resource, dayFor(released, now));

/** The day by the visitor's clock; that of the data where the clock says an earlier one, which cannot be. */
export const dayFor = (released: string, now: number): string =>
  new Date(Math.max(now, Date.parse(released) || 0)).toISOString().slice(0, 10);

const isForAll = ({ places }: Resource): boolean => places.includes('global');

const isWithin = (place: string, of: string): boolean => place === of || place.startsWith(`${of}-`);

const hasAddress = ({ editions }: Resource): boolean => editions.some(({ url }) => safeUrl(url));

/** The directory of services for children everywhere; one that newcomers are to open first, where there are several. */
function findDirectory(resources: Iterable<Resource>): Resource | undefined {
  const found = [...resources].filter(
    (each) => each.type === 'directory' && isForAll(each) && each.audiences.includes('children') && hasAddress(each),
  );
  return found.find(({ startHere }) => startHere) ?? found[0];
}
