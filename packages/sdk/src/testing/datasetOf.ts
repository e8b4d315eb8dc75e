import type { Dataset, Need } from '@safeguarding/data';

type Resource = Dataset['resources'][number];

const provenance = {
  addedIn: '1.0.0',
  source: [],
  urlKind: null,
  urlEvidence: null,
  languageEvidence: 'found' as const,
};

/** A resource with what a test cares about and the rest plain. */
export const resourceOf = (id: string, title: string, change: Partial<Resource> = {}): Resource => ({
  id,
  title: { en: title },
  summary: { en: 'Nothing more.' },
  type: 'guide',
  topics: ['safety'],
  audiences: [],
  contexts: [],
  places: ['global'],
  publishers: ['somebody'],
  published: null,
  editions: [{ language: 'en', url: null }],
  sourceLabels: [],
  provenance,
  ...change,
});

/** A need that is said in these ways, in English, with what a test cares about and the rest plain. */
export const needOf = (id: string, phrases: readonly string[], change: Partial<Need> = {}): Need => ({
  id,
  label: { en: `Label of ${id}` },
  chip: { en: 'Help' },
  heading: { en: 'If something is wrong' },
  about: 'me',
  askers: [],
  topics: [],
  phrases: { en: phrases },
  answers: [],
  ...change,
});

/** A dataset of these resources with the given concepts. */
export const datasetOf = (resources: Resource[], change: Partial<Dataset> = {}): Dataset => ({
  schemaVersion: 1,
  version: '1.0.0',
  released: '2026-11-23',
  licence: 'CC0-1.0',
  languages: ['en', 'fr', 'ar', 'zh-Hans', 'ru'],
  resources,
  concepts: [],
  publishers: [],
  redirects: [],
  ...change,
});
