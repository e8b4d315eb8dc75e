import { expect, test } from 'vitest';
import { digestOf } from '../records/digestOf.js';
import { sampleDataset } from '../testing/sampleDataset.js';
import { sampleConcept, sampleHelpline, sampleNeed, sampleResource, sampleReview } from '../testing/samples.js';
import { noSignedText, reviewedOnly } from './reviewedOnly.js';

const texts = {
  summary: { en: 'Somebody to talk to.', fr: 'Une personne à qui parler.' },
  usageNote: { en: 'For those under 18.', fr: 'Pour les moins de 18 ans.' },
};
const renders = digestOf(texts);
const signedIn = (language: string) => ({
  status: 'signed',
  by: 'a-professional',
  on: '2026-11-01',
  renders,
  text: digestOf(texts, language),
});
const signed = signedIn('en');
const concepts = ['helpline', 'guide'].map((id) => sampleConcept({ id, scheme: 'resource-type' }));
const audiences = ['children', 'adolescents', 'teachers'].map((id) => sampleConcept({ id, scheme: 'audience' }));
const build = (fields: Record<string, unknown>) => {
  const resource = sampleResource({ type: 'helpline', audiences: [], ...texts, ...fields });
  const [built] = reviewedOnly(
    sampleDataset({ resources: [resource], concepts: [sampleConcept(), ...concepts, ...audiences] }),
  ).resources;
  return built!;
};

test.each([
  ['a service', { type: 'helpline', audiences: [] }],
  ['a record for children', { type: 'guide', audiences: ['teachers', 'children'] }],
  ['a record for adolescents', { type: 'guide', audiences: ['adolescents'] }],
])('the texts of %s are left out while nobody has signed them', (_name, fields) => {
  const built = build(fields);
  expect(built.summary).toEqual({ en: noSignedText });
  expect(built).not.toHaveProperty('usageNote');
  // What the work calls itself, and where it is, is not ours to leave out.
  expect(built).toMatchObject({ title: sampleResource().title, editions: sampleResource().editions });
});

test('what is for professionals keeps its texts', () => {
  expect(build({ type: 'guide', audiences: ['teachers'] })).toMatchObject(texts);
});

test('signed languages stay, each for itself', () => {
  expect(build({ textStatus: { en: signed, fr: signedIn('fr') } })).toMatchObject(texts);
  expect(build({ textStatus: { en: signed, fr: { status: 'draft' } } })).toMatchObject({
    summary: { en: texts.summary.en },
    usageNote: { en: texts.usageNote.en },
    textStatus: { en: signed },
  });
  expect(build({ textStatus: { fr: signedIn('fr') } }).summary).toEqual({ en: noSignedText, fr: texts.summary.fr });
});

test.each([
  ['a text whose English changed since', { ...signed, renders: '0'.repeat(64) }],
  ['a text whose own words changed since', { ...signed, text: '0'.repeat(64) }],
  ['a text without the digest of what was signed', { status: 'signed', by: 'a-professional', on: '2026-11-01' }],
  ['a text that a person read and no professional signed', { ...signed, status: 'read-by-person' }],
  ['a text that a machine read', { status: 'read-by-machine', renders }],
])('%s does not count as signed', (_name, en) => {
  expect(build({ textStatus: { en } }).summary).toEqual({ en: noSignedText });
});

test('a title that is our translation is a text of ours, a published one is not', () => {
  const built = build({ title: { en: 'Line', fr: 'Ligne', es: 'Línea' }, titleGloss: ['en', 'fr'] });
  expect(built.title).toEqual({ en: 'Line', es: 'Línea' });
  expect(built.titleGloss).toEqual(['en']);
});

test('advice is left out until a review approves it as it is, and the heading stays', () => {
  const need = sampleNeed();
  const { heading, advice } = need;
  const of = (...reviews: Record<string, unknown>[]) =>
    reviewedOnly(sampleDataset({ resources: [sampleHelpline()], needs: [need], reviews })).needs?.[0];
  expect(of()).toMatchObject({ heading, answers: need['answers'] });
  expect(of()).not.toHaveProperty('advice');
  expect(of(sampleReview())).toMatchObject({ heading, advice });
  for (const other of [{ decision: 'withdrawn' }, { digest: '0'.repeat(64) }])
    expect(of(sampleReview(other))).not.toHaveProperty('advice');
});
