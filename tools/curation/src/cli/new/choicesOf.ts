import type { Choice } from '../Questions.js';
import { countryNames } from '../../import/countryNames.js';
import { textsIn } from '../../json/textsIn.js';
import { fieldIn } from '../../json/fieldIn.js';
import { idIn } from '../../records/idIn.js';
import type { RecordFile, Records } from '../../records/Records.js';

/** The concepts of a scheme, found by every label they have in any language. */
export function conceptChoices({ concepts }: Records, scheme: string): Choice[] {
  return concepts.filter(({ raw }) => fieldIn(raw, 'scheme') === scheme).map((file) => choiceOf(file, 'prefLabel'));
}

/** The publishers, found by every name they have. */
export function publisherChoices({ publishers }: Records): Choice[] {
  return publishers.map((file) => choiceOf(file, 'name'));
}

/** The countries, found by their names in the languages of the taxonomy. */
export function placeChoices(): Choice[] {
  const names = new Map<string, string[]>();
  for (const [code, name] of countryNames()) names.set(code, [...(names.get(code) ?? []), name]);
  const countries = [...names].map(([value, words]) => ({ value, name: `${words[0] ?? ''} (${value})`, words }));
  return [{ value: 'global', name: 'Everywhere (global)', words: ['world'] }, ...countries];
}

function choiceOf({ raw }: RecordFile<unknown>, label: string): Choice {
  const value = idIn(raw) ?? '';
  const name = fieldIn(fieldIn(raw, label), 'en');
  return { value, name: typeof name === 'string' ? name : value, words: textsIn(raw).map(({ text }) => text) };
}
