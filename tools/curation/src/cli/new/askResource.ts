import type { Questions } from '../Questions.js';
import { knownIds } from '../../records/knownIds.js';
import type { Records } from '../../records/Records.js';
import { conceptChoices, placeChoices, publisherChoices } from './choicesOf.js';
import { problemWith } from './problemWith.js';
import { suggestId } from '../../records/suggestId.js';

/** Asks for what a resource must have, and for what most have. The rest is added in the file. */
export async function askResource(ask: Questions, records: Records, version: string): Promise<Record<string, unknown>> {
  const taken = knownIds(records)['resource'] ?? new Set<string>();
  const field = (name: string, of: (text: string) => unknown = (text) => text) => {
    return (answer: string) => problemWith('resource', name, of(answer));
  };
  const optional = (check: (answer: string) => string | undefined) => (answer: string) =>
    answer === '' ? undefined : check(answer);
  const inEnglish = (text: string) => ({ en: text });
  const editionOf = (url: string | null) => [{ language: 'en', url }];

  const title = await ask.text('Title, as published, in English', { check: field('title', inEnglish) });
  const id = await ask.text('Id, for ever', {
    default: suggestId(title, taken),
    check: (answer) => (taken.has(answer) ? `"${answer}" is taken.` : field('id')(answer)),
  });
  const summary = await ask.text('What it is and whom it helps, in your own words, at most 300 characters', {
    check: field('summary', inEnglish),
  });
  const type = await ask.one('Type', conceptChoices(records, 'resource-type'));
  const topics = await ask.many('Topic, the most telling first', conceptChoices(records, 'topic'), { least: 1 });
  const audiences = await ask.many('For whom', conceptChoices(records, 'audience'));
  const contexts = await ask.many('Setting or situation', conceptChoices(records, 'context'));
  const places = await ask.many('Where it applies', placeChoices(), { least: 1 });
  const publishers = await ask.many('Publisher', publisherChoices(records), { least: 1 });
  const date = await ask.text('Published: year, or year-month; empty when not known', {
    check: optional(field('published', (answer) => ({ date: answer, evidence: 'found' }))),
  });
  const seen = date !== '' && (await ask.yes('Did you see that date in a public page?'));
  const language = await ask.text('Language of the edition', {
    default: 'en',
    check: field('editions', (answer) => [{ language: answer, url: null }]),
  });
  const url = await ask.text('Its address; empty when not known, never guessed', {
    check: optional(field('editions', editionOf)),
  });
  const kind = url === '' ? undefined : await ask.one('What the address leads to', urlKinds);
  return {
    id,
    title: { en: title },
    summary: { en: summary },
    type,
    topics,
    audiences,
    contexts,
    places,
    publishers,
    published: date === '' ? null : { date, evidence: seen ? 'found' : 'recalled' },
    editions: [{ language, url: url === '' ? null : url }],
    sourceLabels: [],
    provenance: {
      addedIn: version,
      source: url === '' ? [] : [url],
      urlKind: kind ?? null,
      urlEvidence: url === '' ? null : 'found',
      languageEvidence: url === '' ? 'inferred' : 'found',
    },
  };
}

const urlKinds = [
  { value: 'own-page', name: 'the resource itself, or its own page' },
  { value: 'listing', name: 'a list in which it stands' },
  { value: 'announcement', name: 'news about it' },
  { value: 'third-party', name: "somebody else's page or copy" },
  { value: 'publisher', name: "the publisher's home page" },
];
