import type * as z from 'zod';
import type { provenance } from '../schema/resource.js';

type UrlKind = NonNullable<z.output<typeof provenance>['urlKind']>;

/** What an address may lead to, in the words of the form. */
export const urlKinds: Readonly<Record<UrlKind, string>> = {
  'own-page': 'A page about this resource, or the resource itself',
  listing: 'A list that includes it',
  announcement: 'News about it',
  'third-party': 'A copy kept by somebody else',
  publisher: 'The publisher’s site in general',
};

/** The kind that was meant: by its words, or by its id as the form had it before. */
export function urlKindOf(answer: string): string {
  return Object.entries(urlKinds).find(([, words]) => words === answer)?.[0] ?? answer;
}

/** One question of the form. The heading of its answer is its label. */
export interface IssueField {
  readonly field: string;
  readonly label: string;
  readonly help: string;
  readonly kind: 'line' | 'text' | 'one' | 'many';
  /** The scheme whose concepts may be chosen, or the answers themselves. */
  readonly options?: string | readonly string[];
  readonly required?: boolean;
}

/** The form, question by question: it is written from this list, and its answers are read by it. */
export const issueFields: readonly IssueField[] = [
  { field: 'title', label: 'Title', help: 'As published. Please do not translate it.', kind: 'line', required: true },
  {
    field: 'summary',
    label: 'Summary',
    help: 'What it is, what it contains, who it helps. In your own words, at most 300 characters. Never pasted from the publisher.',
    kind: 'text',
    required: true,
  },
  {
    field: 'usageNote',
    label: 'Before use',
    help: 'Anything readers must know before they use it. Empty if nothing.',
    kind: 'text',
  },
  {
    field: 'type',
    label: 'Type',
    help: 'What kind of work it is.',
    kind: 'one',
    options: 'resource-type',
    required: true,
  },
  { field: 'topics', label: 'Topics', help: 'What it is about.', kind: 'many', options: 'topic', required: true },
  { field: 'audiences', label: 'For whom', help: 'Who can use it.', kind: 'many', options: 'audience' },
  {
    field: 'stages',
    label: 'Stages of school',
    help: 'Only those that the work itself names, by stage or by age.',
    kind: 'many',
    options: 'stage',
  },
  {
    field: 'contexts',
    label: 'Settings',
    help: 'Settings or situations that it is made for.',
    kind: 'many',
    options: 'context',
  },
  {
    field: 'places',
    label: 'Places',
    help: 'Where it applies. One country or region per line, or "global".',
    kind: 'text',
    required: true,
  },
  {
    field: 'publishers',
    label: 'Publishers',
    help: 'The organisations behind it, one per line.',
    kind: 'text',
    required: true,
  },
  {
    field: 'date',
    label: 'Published',
    help: 'A year (2023) or a year and month (2023-02). Empty if not known.',
    kind: 'line',
  },
  {
    field: 'dateEvidence',
    label: 'How the date is known',
    help: 'Where the date is from.',
    kind: 'one',
    options: ['seen in a public page', 'from memory'],
  },
  { field: 'url', label: 'Address', help: 'Begins with https. Empty if not known: please do not guess.', kind: 'line' },
  {
    field: 'urlKind',
    label: 'What the address leads to',
    help: 'Choose the nearest.',
    kind: 'one',
    options: Object.values(urlKinds),
  },
  { field: 'language', label: 'Language', help: 'Its code, such as en, fr or zh-Hans.', kind: 'line', required: true },
  { field: 'source', label: 'Sources', help: 'The pages that the facts come from, one per line.', kind: 'text' },
  {
    field: 'note',
    label: 'For the curators',
    help: 'What else they should know. It is not shown to visitors.',
    kind: 'text',
  },
];
