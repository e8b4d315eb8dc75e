import { expect, test } from 'vitest';
import { sampleRecords } from '../testing/sampleRecords.js';
import { sampleConcept, sampleResource } from '../testing/samples.js';
import { whyNotForPrivate } from './whyNotForPrivate.js';

const broader: Readonly<Record<string, string[]>> = {
  norm: [],
  'legislation-text': ['norm'],
  study: [],
  report: ['study'],
  'country-report': ['report'],
};
const concepts = Object.entries(broader).map(([id, above]) =>
  sampleConcept({ id, scheme: 'resource-type', broader: above }),
);

const why = (fields: object, ...askers: string[]) => {
  const records = sampleRecords({ concepts, resources: [sampleResource({ audiences: [], ...fields })] });
  return whyNotForPrivate(records.resources[0]!.value!, askers, records.concepts);
};

test('a kind counts with all narrower ones', () => {
  expect(why({ type: 'legislation-text' }, 'children')).toBe('law or a standard');
  expect(why({ type: 'country-report' }, 'children')).toBe('research');
  expect(why({ type: 'storybook' }, 'children')).toBe('a picture book');
  expect(why({ type: 'guide' }, 'children')).toBeUndefined();
});

test('what may distress is kept away from whoever asks', () => {
  expect(why({ content: ['account-of-abuse'] }, 'children')).toContain('account of abuse');
  expect(why({ content: ['methods-of-offenders'] }, 'general-public')).toContain('how offenders act');
});

test('what is for staff is for staff, and what is for everybody or for nobody in particular is for all', () => {
  expect(why({ audiences: ['teachers'] }, 'children')).toBe('for people who work with children');
  expect(why({ audiences: ['teachers'] }, 'school-leaders')).toBeUndefined();
  expect(why({ audiences: ['teachers', 'parents-carers'] }, 'children')).toBeUndefined();
  expect(why({ audiences: [] }, 'children')).toBeUndefined();
});
