import { expect, test } from 'vitest';
import { sampleRecords, type Samples } from '../../testing/sampleRecords.js';
import { sampleConcept, sampleResource } from '../../testing/samples.js';
import { danglingReference } from './danglingReference.js';

const check = (samples: Samples) => danglingReference.check(sampleRecords(samples));

test('references to what exists are fine', () => {
  expect(check({})).toEqual([]);
});

test('a slip in an id is found, and the nearest id suggested', () => {
  expect(check({ resources: [sampleResource({ topics: ['online-safty'] })] })).toMatchObject([
    {
      path: 'topics[0]',
      message: 'There is no topic "online-safty".',
      fix: 'Did you mean "online-safety"? If not, add the topic.',
    },
  ]);
});

test('nothing is suggested where nothing is near', () => {
  expect(check({ resources: [sampleResource({ publishers: ['world-health-organization'] })] })).toMatchObject([
    { path: 'publishers[0]', fix: 'Add the publisher, or choose one that exists.' },
  ]);
});

test.each([
  ['the type', { type: 'gude' }, 'type'],
  ['an audience', { audiences: ['teacher'] }, 'audiences[0]'],
  ['a stage', { stages: ['primary'] }, 'stages[0]'],
  ['a context', { contexts: ['autism'] }, 'contexts[0]'],
  ['a contributor', { contributors: [{ publisher: 'who', role: 'imprint' }] }, 'contributors[0].publisher'],
  ['a successor', { supersededBy: { id: 'safer-online' } }, 'supersededBy.id'],
  ['a predecessor', { supersedes: { id: 'unsafe-online' } }, 'supersedes.id'],
])('finds %s that does not exist', (_what, fields, path) => {
  expect(check({ resources: [sampleResource(fields)] })).toMatchObject([{ path }]);
});

test('a concept of another scheme does not count', () => {
  expect(check({ resources: [sampleResource({ topics: ['teachers'] })] })).toMatchObject([{ path: 'topics[0]' }]);
  expect(check({ concepts: [sampleConcept({ broader: ['guide'] })], resources: [] })).toContainEqual(
    expect.objectContaining({ file: 'records/concepts/topic/online-safety.json', path: 'broader[0]' }),
  );
});

test('a redirect to nowhere is found', () => {
  const redirects = [{ id: 'old', status: 'split', to: ['safe-online', 'gone'], since: '0.1.0' }];
  expect(check({ redirects })).toMatchObject([{ file: 'records/redirects.json', path: '[0].to[1]' }]);
});

test('labels of the origin listing lead to concepts, publishers, countries and languages', () => {
  const sourceLabels = { Online: ['topic:online-safety', 'publisher:unicef', 'country:PH', 'language:zh'] };
  expect(check({ sourceLabels })).toEqual([]);
  expect(check({ sourceLabels: { Online: ['topic:offline', 'colour:red', 'country:ph'] } })).toMatchObject([
    { path: 'Online[0]', message: 'There is no topic "offline".' },
    { path: 'Online[1]', message: '"colour:red" is not a valid target.' },
    { path: 'Online[2]', message: '"country:ph" is not a valid target.' },
  ]);
});

test('a record with a fault elsewhere still exists for others', () => {
  const resources = [sampleResource({ supersededBy: { id: 'newer' } }), sampleResource({ id: 'newer', title: 1 })];
  expect(check({ resources })).toEqual([]);
});
