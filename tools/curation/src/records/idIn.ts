import { fieldIn } from '../json/fieldIn.js';

/** The `id` of a record of any shape; undefined when it has none. */
export function idIn(raw: unknown): string | undefined {
  const id = fieldIn(raw, 'id');
  return typeof id === 'string' ? id : undefined;
}
