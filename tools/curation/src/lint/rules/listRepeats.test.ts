import { expect, test } from 'vitest';
import { sampleRecords } from '../../testing/sampleRecords.js';
import { sampleConcept, sampleProvenance, sampleResource } from '../../testing/samples.js';
import { listRepeats } from './listRepeats.js';

const records = (fields: Record<string, unknown>) => sampleRecords({ resources: [sampleResource(fields)] });
const check = (fields: Record<string, unknown>) => listRepeats.check(records(fields));

test('lists without repeats are fine, and so are two editions of a language at two places', () => {
  const editions = ['a', 'b'].map((page) => ({ language: 'en', url: `https://www.unicef.org/${page}` }));
  expect(check({ editions })).toEqual([]);
});

test('finds what stands twice, in any list', () => {
  expect(check({ topics: ['online-safety', 'csam', 'online-safety'] })).toMatchObject([
    { level: 'warning', path: 'topics[2]', message: '"online-safety" stands here twice.' },
  ]);
  expect(check({ alsoKnownAs: ['Safe', 'SAFE', 'Safe Online'] }).map(({ path }) => path)).toEqual([
    'alsoKnownAs[1]',
    'alsoKnownAs[2]',
  ]);
  const edition = { language: 'en', url: null };
  expect(check({ editions: [edition, edition] })).toMatchObject([{ path: 'editions[1]' }]);
  const source = ['https://www.unicef.org/', 'https://www.unicef.org/'];
  expect(check({ provenance: sampleProvenance({ source }) })).toMatchObject([{ path: 'provenance.source[1]' }]);
  const concepts = [sampleConcept({ broader: ['a', 'a'] })];
  expect(listRepeats.check(sampleRecords({ concepts }))).toMatchObject([{ path: 'broader[1]' }]);
});

test('keeps the first and changes nothing else', () => {
  const fields = {
    places: ['PH', 'GB', 'PH'],
    provenance: sampleProvenance({ source: ['https://a.org/', 'https://a.org/'] }),
  };
  const { text, file } = records(fields).resources[0]!;
  const fixed = records({ places: ['PH', 'GB'], provenance: sampleProvenance({ source: ['https://a.org/'] }) });
  expect(listRepeats.fix?.(text, file)).toBe(fixed.resources[0]!.text);
  const clean = records({}).resources[0]!;
  expect(listRepeats.fix?.(clean.text, clean.file)).toBe(clean.text);
});
