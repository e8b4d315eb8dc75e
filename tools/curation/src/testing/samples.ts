type Fields = Readonly<Record<string, unknown>>;

/** A resource without faults; `fields` replaces what a test is about. */
export function sampleResource(fields: Fields = {}): Fields {
  return {
    id: 'safe-online',
    title: { en: 'Safe Online' },
    summary: { en: 'How teachers can talk with children about what happens online, with questions to start from.' },
    type: 'guide',
    topics: ['online-safety'],
    audiences: ['teachers'],
    contexts: [],
    places: ['PH'],
    publishers: ['unicef'],
    published: { date: '2023-02', evidence: 'found' },
    editions: [{ language: 'en', url: 'https://www.unicef.org/safe-online' }],
    sourceLabels: ['Child Protection'],
    provenance: sampleProvenance(),
    ...fields,
  };
}

/** Where the facts of {@link sampleResource} come from. */
export function sampleProvenance(fields: Fields = {}): Fields {
  return {
    addedIn: '0.1.0',
    source: ['https://www.unicef.org/safe-online'],
    urlKind: 'own-page',
    urlEvidence: 'found',
    languageEvidence: 'found',
    ...fields,
  };
}

/** A concept without faults. */
export function sampleConcept(fields: Fields = {}): Fields {
  return {
    id: 'online-safety',
    scheme: 'topic',
    prefLabel: { en: 'Online safety' },
    broader: [],
    related: [],
    reviewed: ['en'],
    ...fields,
  };
}

/** A publisher without faults. */
export function samplePublisher(fields: Fields = {}): Fields {
  return { id: 'unicef', name: { en: 'UNICEF' }, homepage: 'https://www.unicef.org/', ...fields };
}

/** How a helpline answers; `fields` replaces what a test is about. */
export function sampleService(fields: Fields = {}): Fields {
  return {
    free: 'yes',
    nameNeeded: 'no',
    confidentialityPage: null,
    mayAct: 'unknown',
    complaintsPage: null,
    channels: ['phone'],
    forAdults: 'unknown',
    languages: ['en'],
    hours: 'published',
    staffedBy: 'people',
    ...fields,
  };
}

/** A person who may read and sign English texts. */
export function samplePerson(fields: Fields = {}): Fields {
  return {
    id: 'reader-of-tests',
    name: null,
    role: 'Safeguarding lead, made up for tests',
    professional: true,
    languages: ['en'],
    places: ['global'],
    confirmedOn: '2026-01-15',
    ...fields,
  };
}
