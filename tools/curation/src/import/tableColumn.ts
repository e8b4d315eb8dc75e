import type { Column } from '../exports/csv/cellKinds.js';
import { columnNamed } from '../exports/csv/columns.js';

/** Names that people give to columns, and what the export calls them. */
const otherNames: Readonly<Record<string, string>> = {
  title: 'title_en',
  'also known as': 'alsoKnownAs',
  year: 'published_date',
  published: 'published_date',
  topic: 'topics',
  audience: 'audiences',
  context: 'contexts',
  place: 'places',
  country: 'places',
  countries: 'places',
  publisher: 'publishers',
  'usage note': 'usageNote_en',
  note: 'provenance_note',
};

/** The column of the export that a name stands for, as the export writes it or as people do. */
export function tableColumn(name: string): Column | undefined {
  return columnNamed(otherNames[name.trim().toLowerCase()] ?? name);
}
