import type { Resource } from '@safeguarding/data';
import { type FacetName } from '../query/query.js';
import { rawValues } from '../columns/rawValues.js';
import { schemeOf } from '../columns/schemeOf.js';

/**
 * Whether a resource carries a value only because it names a narrower one. Never for places: of those that hold another
 * one the name tells as much, and regions are named by nobody.
 */
export const isInherited = (resource: Resource, facet: FacetName, value: string): boolean =>
  facet in schemeOf && facet !== 'regions' && !rawValues(resource, facet).includes(value);
