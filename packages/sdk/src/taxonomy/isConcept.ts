import type { Concept } from '@safeguarding/data';

/** For filters: ids of concepts that the dataset does not hold are passed over. */
export const isConcept = (concept: Concept | undefined): concept is Concept => concept !== undefined;
