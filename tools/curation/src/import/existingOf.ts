import { fieldIn } from '../json/fieldIn.js';
import { textsIn } from '../json/textsIn.js';
import type { RecordFile } from '../records/Records.js';
import { fold } from './fold.js';

/** Finds the resource that is meant by an id or, failing that, by any of its titles. */
export function existingOf<T>(
  resources: readonly RecordFile<T>[],
): (id: unknown, title: string) => RecordFile<T> | undefined {
  const byId = new Map(resources.map((file) => [fieldIn(file.raw, 'id'), file]));
  const byTitle = new Map(resources.flatMap((file) => titlesOf(file.raw).map((title) => [fold(title), file] as const)));
  return (id, title) => byId.get(id) ?? (fold(title) === '' ? undefined : byTitle.get(fold(title)));
}

function titlesOf(resource: unknown): string[] {
  const fields = [fieldIn(resource, 'title'), fieldIn(resource, 'alsoKnownAs')];
  const editions = fieldIn(resource, 'editions');
  const ofEditions = Array.isArray(editions) ? editions.map((edition) => fieldIn(edition, 'title')) : [];
  return [...fields, ...ofEditions].flatMap((field) => textsIn(field).map(({ text }) => text));
}
