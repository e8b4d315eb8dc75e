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

/** A need without faults, of a child, with urgency; `fields` replaces what a test is about. */
export function sampleNeed(fields: Fields = {}): Fields {
  return {
    id: 'things-at-home',
    label: { en: 'Somebody at home hurts me' },
    chip: { en: 'Things at home' },
    heading: { en: 'If things at home are not safe' },
    about: 'me',
    askers: ['children'],
    topics: ['online-safety'],
    urgency: 'today',
    private: true,
    phrases: {
      en: [
        'my dad hits me',
        'mum slaps me hard',
        'scared of my stepdad',
        'beaten at home',
        'they lock me in my bedroom',
        'my uncle hurts me',
        'bruises from my brother',
        'not safe in my house',
      ],
    },
    answers: [{ id: 'safe-line', role: 'talk' }],
    advice: { en: 'If you can, talk to an adult you trust. A helpline can listen too.' },
    ...fields,
  };
}

/** A helpline for the whole world, which answers {@link sampleNeed}. */
export function sampleHelpline(fields: Fields = {}): Fields {
  return sampleResource({ id: 'safe-line', type: 'helpline', audiences: [], places: ['global'], ...fields });
}

/** A review of {@link sampleNeed} by people made up for tests: the digest is that of the sample as it is. */
export function sampleReview(fields: Fields = {}): Fields {
  const reviewer = { role: 'Made up for tests', body: null };
  return {
    need: 'things-at-home',
    language: 'en',
    places: ['GB'],
    digest: '856e9555fdb519a3ec10980ac79bd795629fba77aa01d6624b1e54966ceb3331',
    reviewers: [
      { person: 'lead-of-tests', competence: 'subject', ...reviewer },
      { person: 'speaker-of-tests', competence: 'language', ...reviewer },
    ],
    decision: 'approved',
    decidedOn: '2026-11-01',
    dueOn: '2027-05-01',
    ...fields,
  };
}
