import type { Column } from '../exports/csv/Column.js';

/** The name, as the table writes it, of the column that a path such as `topics[0]` or `title.fr` was read from. */
export function columnOfPath(path: string, columns: readonly Column[], names: readonly string[]): string | undefined {
  const segments = path.split(/[.[]/);
  const index = columns.findIndex((column) => column.path.every((part, at) => segments[at] === part));
  return index < 0 ? undefined : names[index];
}
