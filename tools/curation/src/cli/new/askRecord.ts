import type * as z from 'zod';
import { countryNames } from '../../import/countryNames.js';
import { getField, getId } from '../../json/getField.js';
import { textsIn } from '../../json/textsIn.js';
import { describeIssue } from '../../lint/describeIssue.js';
import type { RecordFile, Records } from '../../records/Records.js';
import { knownIds } from '../../records/knownIds.js';
import { type RecordKind, schemaOfKind } from '../../records/recordFile.js';
import { suggestId } from '../../records/suggestId.js';
import { schemes } from '../../schema/concept.js';
import { labelLanguages } from '../../schema/primitives.js';
import type { Choice, Questions } from '../terminalQuestions.js';

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
  const id = await ask.text('Id (permanent)', {
    default: suggestId(title, taken),
    check: (answer) => (taken.has(answer) ? `"${answer}" is taken.` : field('id')(answer)),
  });
  const summary = await ask.text('What it is and whom it helps, in your own words, at most 300 characters', {
    check: field('summary', inEnglish),
  });
  const type = await ask.one('Type', conceptChoices(records, 'resource-type'));
  const topics = await ask.many('Topic, the most telling first', conceptChoices(records, 'topic'), { least: 1 });
  const audiences = await ask.many('For whom', conceptChoices(records, 'audience'));
  const stages = await ask.many('Stage of school, if the work names one', conceptChoices(records, 'stage'));
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
    ...(stages.length === 0 ? {} : { stages }),
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

/** Asks for a publisher. */
export async function askPublisher(ask: Questions, records: Records): Promise<Record<string, unknown>> {
  const taken = knownIds(records)['publisher'] ?? new Set<string>();
  const optional = (field: string) => (answer: string) =>
    answer === '' ? undefined : problemWith('publisher', field, answer);
  const name = await ask.text('Name, as the organisation writes it in English', {
    check: (answer) => problemWith('publisher', 'name', { en: answer }),
  });
  const acronym = await ask.text('Acronym; empty when it has none', { check: optional('acronym') });
  const id = await ask.text('Id (permanent)', {
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
  const id = await ask.text('Id (permanent)', {
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

/** What the schema has against the value of one field, in words; undefined when nothing. */
export function problemWith(kind: RecordKind, field: string, value: unknown): string | undefined {
  const shape = schemaOfKind[kind].shape as Readonly<Record<string, z.ZodType>>;
  const issue = shape[field]?.safeParse(value).error?.issues[0];
  if (issue === undefined) return undefined;
  const at = issue.path.reduce<unknown>((inner, segment) => getField(inner, String(segment)), value);
  const { message, expected } = describeIssue({ ...issue, path: [field, ...issue.path] }, at);
  return `${message} Expected: ${expected}.`;
}

/** The concepts of a scheme, found by every label they have in any language. */
export function conceptChoices({ concepts }: Pick<Records, 'concepts'>, scheme: string): Choice[] {
  return concepts.filter(({ raw }) => getField(raw, 'scheme') === scheme).map((file) => choiceOf(file, 'prefLabel'));
}

/** The publishers, found by every name they have. */
function publisherChoices({ publishers }: Records): Choice[] {
  return publishers.map((file) => choiceOf(file, 'name'));
}

/** The countries, found by their names in the languages of the taxonomy. */
function placeChoices(): Choice[] {
  const names = new Map<string, string[]>();
  for (const [code, name] of countryNames()) names.set(code, [...(names.get(code) ?? []), name]);
  const countries = [...names].map(([value, words]) => ({ value, name: `${words[0] ?? ''} (${value})`, words }));
  return [{ value: 'global', name: 'Everywhere (global)', words: ['world'] }, ...countries];
}

/** A record to choose, found by every text that it has. */
export function choiceOf({ raw }: RecordFile<unknown>, label: string): Choice {
  const value = getId(raw) ?? '';
  const name = getField(getField(raw, label), 'en');
  return { value, name: typeof name === 'string' ? name : value, words: textsIn(raw).map(({ text }) => text) };
}
