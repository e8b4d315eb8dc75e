import { oneOrMany } from './oneOrMany.js';

/** A text in each of its languages, as JSON-LD writes it. */
export function textsByLanguage(map: Readonly<Record<string, string>>): unknown {
  return oneOrMany(Object.entries(map).map(([language, text]) => ({ '@language': language, '@value': text })));
}
