import type { Concept, Publisher, Redirect, Resource } from '@safeguarding/data';

/** What people call a record: its title, label or name in English, or its id where it has none. */
export function titleOf(record: Resource | Concept | Publisher | Redirect | { readonly id: string }): string {
  const { title, prefLabel, name } = record as Partial<Pick<Resource, 'title'> & Concept & Publisher>;
  return [title, prefLabel, name].find((texts) => typeof texts?.en === 'string')?.en ?? record.id;
}
