import { getField } from '../../json/getField.js';
import type { Column } from './cellKinds.js';

/** The cells of one record. */
export function toRow(record: unknown, columns: readonly Column[]): string[] {
  return columns.map(({ path, kind }) => {
    const value = path.reduce<unknown>(getField, record);
    return value === undefined || value === null ? '' : kind.write(value);
  });
}

/** The fields that the cells of a row hold. A column that the table does not have leaves no field. */
export function fromRow(cells: readonly string[], columns: readonly Column[]): Record<string, unknown> {
  const record: Record<string, unknown> = {};
  for (const [index, { path, kind, empty }] of columns.entries()) {
    const cell = (cells[index] ?? '').trim();
    const value = cell === '' ? copyOf(empty) : kind.read(cell);
    const [field = '', inner] = path;
    if (inner === undefined) {
      if (value !== undefined) record[field] = value;
      continue;
    }
    const group = (record[field] ??= {}) as Record<string, unknown>;
    if (value !== undefined) group[inner] = value;
  }
  return withoutEmptyGroups(record);
}

/** No cell of a group was filled: a date that is not known is null, texts that are nowhere are no field. */
function withoutEmptyGroups(record: Record<string, unknown>): Record<string, unknown> {
  const { published, usageNote, service, ...rest } = record;
  return {
    ...rest,
    ...(published === undefined ? {} : { published: isEmpty(published) ? null : published }),
    ...(usageNote === undefined || isEmpty(usageNote) ? {} : { usageNote }),
    ...(service === undefined || isEmpty(service) ? {} : { service }),
  };
}

/** Whether a group holds nothing but what empty cells stand for. */
function isEmpty(value: unknown): boolean {
  const values = typeof value === 'object' && value !== null ? Object.values(value) : [value];
  return values.every((item) => item === null || (Array.isArray(item) && item.length === 0));
}

function copyOf(empty: Column['empty']): unknown {
  return Array.isArray(empty) ? [] : empty;
}
