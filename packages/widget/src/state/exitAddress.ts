import { displayHost } from '../safety/displayHost.js';
import { safeUrl } from '../safety/safeUrl.js';
import type { CatalogueSource } from './catalogueSource.js';
import { textOf, type Warn } from './words.js';

/** Parts of host names that speak of abuse or of help, in the languages that write host names in Latin letters. */
const telling =
  /abus|violen|safeguard|suicid|helpline|hotline|childline|crisis|maltrat|kinderschutz|enfance|infancia|crianca|nasili/;

/** Where the quick exit leads; undefined for none. */
export function parseExitUrl(value: unknown, warn: Warn): string | undefined {
  const text = textOf(value).trim();
  const address = safeUrl(text);
  if (text && !address)
    warn('exit-url: must be a whole https: address. There is no quick exit.', { name: 'exit-url', word: text });
  return address;
}

/** Warns of an exit to a site that itself says what a visitor was looking for: by its name, or because the catalogue links to it. */
export function checkExitUrl(address: string, { resources }: Pick<CatalogueSource, 'resources'>, warn: Warn): void {
  const host = displayHost(address);
  const places = [`//${host}/`, `//www.${host}/`];
  const isLinked = (url: unknown): boolean => places.some((place) => String(url).includes(place));
  const isTelling =
    telling.test(host) ||
    [...(resources?.values() ?? [])].some(({ editions }) => editions.some(({ url }) => isLinked(url)));
  if (isTelling)
    warn(`exit-url: ${host} may itself speak of abuse. Choose a site that does not, such as a weather forecast.`);
}
