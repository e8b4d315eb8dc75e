import { fieldIn } from '../../json/fieldIn.js';
import type { Column } from './Column.js';

/** The cells of one record. */
export function toRow(record: unknown, columns: readonly Column[]): string[] {
  return columns.map(({ path, kind }) => {
    const value = path.reduce<unknown>(fieldIn, record);
    return value === undefined || value === null ? '' : kind.write(value);
  });
}
