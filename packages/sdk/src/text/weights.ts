import type { FacetName } from '../engine/query.js';

/** What a word tells in each field of a record. The weight of a word is the sum over its fields, at most `heaviest`. */
export const weights = { title: 18, alsoKnownAs: 9, part: 6, summary: 3 };

/** A word tells more of a short title: one point for each word that the title has fewer than this. */
export const shortTitle = 8;

export const heaviest = 63;

/** What a word of a value's name tells of the documents that carry the value. Names of languages are not searched. */
export const nameWeights: { readonly [F in FacetName]?: number } = {
  topics: 8,
  audiences: 6,
  types: 6,
  contexts: 6,
  countries: 5,
  regions: 3,
  publishers: 6,
};

/** The same for documents that only carry a narrower value. */
export const inheritedWeight = 2;
