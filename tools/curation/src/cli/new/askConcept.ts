import type { Questions } from '../Questions.js';
import { knownIds } from '../../records/knownIds.js';
import type { Records } from '../../records/Records.js';
import { schemes } from '../../schema/concept.js';
import { labelLanguages } from '../../schema/primitives.js';
import { conceptChoices } from './choicesOf.js';
import { problemWith } from './problemWith.js';
import { suggestId } from '../../records/suggestId.js';

/** Asks for a concept, with its label in every language of the taxonomy. */
export async function askConcept(ask: Questions, records: Records): Promise<Record<string, unknown>> {
  const scheme =
    (await ask.one(
      'Scheme',
      schemes.map((value) => ({ value, name: value })),
    )) ?? 'topic';
  const taken = knownIds(records)[scheme] ?? new Set<string>();
  const label = await ask.text('Label in English', {
    check: (answer) => problemWith('concept', 'prefLabel', { en: answer }),
  });
  const id = await ask.text('Id, for ever', {
    default: suggestId(label, taken),
    check: (answer) => (taken.has(answer) ? `"${answer}" is taken.` : problemWith('concept', 'id', answer)),
  });
  const prefLabel: Record<string, string> = { en: label };
  for (const language of labelLanguages.slice(1)) {
    const name = new Intl.DisplayNames('en', { type: 'language' }).of(language) ?? language;
    const text = await ask.text(`Label in ${name}; empty when you do not know it`, {
      check: (answer) =>
        answer === '' ? undefined : problemWith('concept', 'prefLabel', { en: label, [language]: answer }),
    });
    if (text !== '') prefLabel[language] = text;
  }
  const definition = await ask.text('Definition, in your own words; may be empty', {
    check: (answer) => (answer === '' ? undefined : problemWith('concept', 'definition', { en: answer })),
  });
  const broader = await ask.many('Broader concept', conceptChoices(records, scheme));
  return {
    id,
    scheme,
    prefLabel,
    ...(definition === '' ? {} : { definition: { en: definition } }),
    broader,
    related: [],
    reviewed: ['en'],
  };
}
