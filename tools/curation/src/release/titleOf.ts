import { fieldIn } from '../json/fieldIn.js';
import type { AnyRecord } from './Release.js';

/** What people call a record: its title, label or name in English, or its id where it has none. */
export function titleOf(record: AnyRecord): string {
  const texts = ['title', 'prefLabel', 'name'].map((name) => fieldIn(record[name], 'en'));
  return texts.find((text) => typeof text === 'string') ?? record.id;
}
