import type * as z from 'zod';
import { concept, publisher } from '../schema/concept.js';
import { resource } from '../schema/resource.js';

/** The kinds of records that have a file of their own. */
export type RecordKind = 'resource' | 'publisher' | 'concept';

/** The shape of each kind. */
export const schemaOfKind: Readonly<Record<RecordKind, z.ZodObject>> = { resource, publisher, concept };
