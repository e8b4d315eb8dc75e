import type { Questions } from '../Questions.js';
import { knownIds } from '../../records/knownIds.js';
import type { Records } from '../../records/Records.js';
import { problemWith } from './problemWith.js';
import { suggestId } from '../../records/suggestId.js';

/** Asks for a publisher. */
export async function askPublisher(ask: Questions, records: Records): Promise<Record<string, unknown>> {
  const taken = knownIds(records)['publisher'] ?? new Set<string>();
  const optional = (field: string) => (answer: string) =>
    answer === '' ? undefined : problemWith('publisher', field, answer);
  const name = await ask.text('Name, as the organisation writes it in English', {
    check: (answer) => problemWith('publisher', 'name', { en: answer }),
  });
  const acronym = await ask.text('Acronym; empty when it has none', { check: optional('acronym') });
  const id = await ask.text('Id, for ever', {
    default: suggestId(acronym === '' ? name : acronym, taken),
    check: (answer) => (taken.has(answer) ? `"${answer}" is taken.` : problemWith('publisher', 'id', answer)),
  });
  const homepage = await ask.text('Home page; empty when not known, never guessed', { check: optional('homepage') });
  return {
    id,
    name: { en: name },
    ...(acronym === '' ? {} : { acronym }),
    homepage: homepage === '' ? null : homepage,
  };
}
