import type * as z from 'zod';
import type { change, fieldChange } from '../schema/dataset.js';

/** One difference between two versions of the data, as plain data. */
export type Change = z.output<typeof change>;

/** One field with its value before and after. */
export type FieldChange = z.output<typeof fieldChange>;
