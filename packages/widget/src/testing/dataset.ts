import type { Dataset, Resource } from '@safeguarding/data';

type Facts = Partial<Omit<Resource, 'title' | 'summary' | 'published'>> & {
  readonly id: string;
  readonly title: string;
  readonly date?: string;
};

const concept = (scheme: string, id: string, en: string, more: object = {}) => ({
  id,
  scheme,
  prefLabel: { en },
  broader: [],
  related: [],
  reviewed: ['en'],
  ...more,
});

const provenance = {
  addedIn: '1.0.0',
  source: [],
  urlKind: 'own-page',
  urlEvidence: 'found',
  languageEvidence: 'found',
};

function resource({ id, title, date = '2020', ...facts }: Facts): unknown {
  return {
    id,
    title: { en: title },
    summary: { en: `What ${title} says.` },
    type: 'guide',
    topics: ['online-safety'],
    audiences: [],
    contexts: [],
    places: ['global'],
    publishers: ['example-trust'],
    published: { date, evidence: 'found' },
    editions: [{ language: 'en', url: `https://www.example.org/${id}` }],
    sourceLabels: [],
    provenance,
    ...facts,
  };
}

const topics = [
  concept('topic', 'violence', 'Violence against children', {
    prefLabel: { en: 'Violence against children', fr: 'Violence envers les enfants', ar: 'العنف ضد الأطفال' },
  }),
  concept('topic', 'bullying', 'Bullying', {
    broader: ['violence'],
    prefLabel: { en: 'Bullying', fr: 'Harcèlement', ar: 'التنمر' },
  }),
  concept('topic', 'grooming', 'Grooming', { broader: ['violence'], altLabel: { en: ['Solicitation of children'] } }),
  concept('topic', 'online-safety', 'Online safety', {
    prefLabel: { en: 'Online safety', fr: 'Sécurité en ligne', ar: 'السلامة على الإنترنت' },
  }),
  concept('topic', 'policies', 'School policies'),
];

/** A small invented catalogue that holds every odd case once. */
export const dataset = {
  schemaVersion: 1,
  version: '1.2.3',
  released: '2026-11-23',
  licence: 'CC0-1.0',
  languages: ['en', 'fr', 'ar'],
  concepts: [
    ...topics,
    concept('audience', 'teachers', 'Teachers'),
    concept('audience', 'parents', 'Parents and carers'),
    concept('resource-type', 'guide', 'Guide', { prefLabel: { en: 'Guide', fr: 'Guide pratique', ar: 'دليل' } }),
    concept('resource-type', 'form', 'Form'),
    concept('context', 'boarding', 'Boarding schools'),
    concept('region', 'asia', 'Asia', { members: ['PH', 'VN', 'TH'] }),
  ],
  publishers: [
    { id: 'example-trust', name: { en: 'Example Trust' }, homepage: 'https://www.example.org/' },
    { id: 'no-site', name: { en: 'Office without a site' }, homepage: null },
  ],
  redirects: [
    { id: 'beginning', status: 'moved', to: 'start', since: '1.1.0' },
    { id: 'grooming', status: 'split', to: ['groom-parents', 'groom-teachers'], since: '1.1.0' },
    { id: 'unsafe', status: 'withdrawn', reason: 'unsafe', alternatives: ['bully'], since: '1.2.0' },
    { id: 'lost-for-good', status: 'withdrawn', reason: 'unconfirmed', alternatives: [], since: '1.2.0' },
  ],
  resources: [
    resource({
      id: 'start',
      title: 'Start with this guide',
      startHere: true,
      topics: ['policies'],
      audiences: ['teachers'],
    }),
    resource({
      id: 'groom-parents',
      title: 'Grooming explained for parents',
      topics: ['grooming'],
      audiences: ['parents'],
      places: ['PH'],
    }),
    resource({
      id: 'groom-teachers',
      title: 'Grooming: what teachers see',
      topics: ['grooming'],
      audiences: ['teachers'],
    }),
    resource({
      id: 'groom-form',
      title: 'Grooming report form',
      topics: ['grooming'],
      audiences: ['teachers'],
      type: 'form',
      usageNote: { en: 'Only for trained staff.' },
    }),
    resource({
      id: 'bully',
      title: 'Bullying and what stops it',
      topics: ['bullying'],
      audiences: ['teachers', 'parents'],
      places: ['VN', 'TH'],
    }),
    resource({
      id: 'ecole',
      title: 'École sûre: a French classic',
      topics: ['policies'],
      editions: [
        { language: 'en', url: 'https://www.example.org/ecole-en' },
        { language: 'fr', url: 'https://www.example.org/ecole-fr', title: 'École sûre' },
        { language: 'ar', url: null },
      ],
    }),
    resource({
      id: 'lost',
      title: 'A work without an address',
      editions: [{ language: 'en', url: null }],
      provenance: { ...provenance, urlKind: null, urlEvidence: null } as never,
    }),
    resource({
      id: 'lost-too',
      title: 'Another one without an address',
      publishers: ['no-site'],
      editions: [{ language: 'en', url: null }],
    }),
    resource({ id: 'hostile', title: 'A hostile address', editions: [{ language: 'en', url: 'javascript:alert(1)' }] }),
    resource({ id: 'old', title: 'An old edition', supersededBy: { id: 'start' }, date: '2010-05' }),
    resource({
      id: 'older',
      title: 'An older edition',
      supersededBy: { title: 'A work elsewhere', published: '2024', url: 'https://other.example.com/new' },
    }),
    resource({
      id: 'listed',
      title: 'Only listed somewhere',
      provenance: { ...provenance, urlKind: 'listing', urlEvidence: 'recalled' } as never,
      contexts: ['boarding'],
    }),
    resource({
      id: 'set',
      title: 'A set of forms',
      type: 'form',
      parts: [
        { title: { en: 'Form A' }, url: 'https://www.example.org/a' },
        { title: { en: 'Form B' }, url: null },
      ],
    }),
    resource({ id: 'england', title: 'Law in England', places: ['GB-ENG'], pages: 40 }),
  ],
} as unknown as Dataset;
