import { expect, test } from 'vitest';
import { sampleRecords } from '../../testing/sampleRecords.js';
import { sampleConcept } from '../../testing/samples.js';
import { relatedOrBroader } from './relatedOrBroader.js';

const c = (related: string[]) => sampleConcept({ id: 'c', broader: ['b'], related });
const check = (related: string[]) => {
  const concepts = [sampleConcept({ id: 'a' }), sampleConcept({ id: 'b', broader: ['a'] }), c(related)];
  return relatedOrBroader.check(sampleRecords({ concepts: [...concepts, sampleConcept({ id: 'd', broader: ['a'] })] }));
};

test('a sister of the broader concept may be related', () => {
  expect(check(['d'])).toEqual([]);
});

test('a broader concept is not related, however far above', () => {
  expect(check(['d', 'b'])).toMatchObject([{ path: 'related[1]' }]);
  expect(check(['a'])).toMatchObject([{ path: 'related[0]', message: expect.stringContaining('"a" is both broader') }]);
});
