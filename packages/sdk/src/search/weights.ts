// What a word tells in each field of a record. The weight of a word is the sum over its fields, at most `heaviest`.
export const titleWeight = 18;
export const alsoKnownAsWeight = 9;
export const partWeight = 6;
export const summaryWeight = 3;

/** A word tells more of a short title: one point for each word that the title has fewer than this. */
export const shortTitle = 8;

export const heaviest = 63;

/**
 * What a word of a value's name tells of the documents that carry the value, in the order of `facetNames`: topics,
 * audiences, types, contexts, countries, regions, publishers. Names of languages are not searched.
 */
export const nameWeights = [8, 6, 6, 6, 5, 3, 6];

/** The same for documents that only carry a narrower value. */
export const inheritedWeight = 2;
