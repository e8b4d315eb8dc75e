import type * as z from 'zod';
import type { changes } from '../../schema/dataset.js';

/** What one version changed: the content of `changes/<version>.json`. */
export type ChangeList = z.output<typeof changes>;
