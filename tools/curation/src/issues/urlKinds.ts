import type * as z from 'zod';
import type { provenance } from '../schema/resource.js';

type UrlKind = NonNullable<z.output<typeof provenance>['urlKind']>;

/** What an address may lead to, in the words of the form. */
export const urlKinds: Readonly<Record<UrlKind, string>> = {
  'own-page': 'A page about this resource, or the resource itself',
  listing: 'A list in which it stands',
  announcement: 'News about it',
  'third-party': 'A copy kept by somebody else',
  publisher: 'The publisher’s site in general',
};

/** The kind that was meant: by its words, or by its id as the form had it before. */
export function urlKindOf(answer: string): string {
  return Object.entries(urlKinds).find(([, words]) => words === answer)?.[0] ?? answer;
}
