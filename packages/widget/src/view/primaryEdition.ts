import type { Resource } from '@safeguarding/data';
import { safeAddress } from '../safety/safeAddress.js';

/** The edition that a title leads to: in the panel's language, else in English, else the first with an address. */
export function primaryEdition(
  resource: Resource,
  language: string,
): { readonly language: string; readonly address: string } | undefined {
  const reachable = resource.editions.flatMap((edition) => {
    const address = safeAddress(edition.url);
    return address ? { language: edition.language, address } : [];
  });
  const inLanguage = (wanted: string) => reachable.find((edition) => edition.language.split('-', 1)[0] === wanted);
  return inLanguage(language) ?? inLanguage('en') ?? reachable[0];
}
